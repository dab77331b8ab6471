/** Tells kinds of category apart: a URI for each. */

import type {Feed} from './feed.ts'
import type {FeedCategory} from './item.ts'

/** Absolute URI of a scheme of categories (example: `'https://gazette.example/#section'`). */
export function schemeUrl({home}: Feed, scheme: FeedCategory['scheme']): string {
  return `${home}#${scheme}`
}
