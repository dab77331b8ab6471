/**
 * Writes the categories of RSS items: the library leaves `&` and `<` of their domain as they are.
 */

import {schemeUrl} from '../scheme.ts'
import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items}, feed) {
    for (const [index, {categories}] of feed.items.entries()) {
      const elements = categories.map(({name, scheme}) =>
        make('category', {domain: schemeUrl(feed, scheme)}, name)
      )
      replace(items[index]!, 'category', elements)
    }
  },
  issue: 'feed#112',
  name: 'rss-category'
}

export default completion
