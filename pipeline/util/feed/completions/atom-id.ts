/**
 * Writes the ids of Atom entries as they are: the library sends them through a URL parser, which refuses some
 * and rewrites others, so that they would not be the ids of RSS and JSON Feed.
 */

import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({feed: element, items}, feed) {
    replace(element, 'id', [make('id', {}, feed.id)])
    for (const [index, {id}] of feed.items.entries()) {
      replace(items[index]!, 'id', [make('id', {}, id)])
    }
  },
  issue: 'feed#254',
  name: 'atom-id'
}

export default completion
