/**
 * The contract of a completion: what the library cannot say of a feed, said on its tree.
 * One step a file; each names the upstream issue that would end it.
 */

import type {Element} from 'xast'
import type {Feed} from '../feed.ts'

export interface FeedTree {
  /** `channel` of RSS, `feed` of Atom. */
  feed: Element
  /** `item` or `entry`, in the order of `Feed.items`. */
  items: Element[]
  /** `rss` of RSS, `feed` of Atom: where namespaces are declared. */
  root: Element
}

export interface Completion {
  complete(tree: FeedTree, feed: Feed): void
  /** Where the library was asked for it (example: `'feed#241'`); absent: nobody has asked yet. */
  issue?: string
  name: string
}
