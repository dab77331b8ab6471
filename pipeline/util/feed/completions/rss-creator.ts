/**
 * Names the authors of RSS items in one `dc:creator`: `author` must be an address of electronic mail.
 * Of several, newsboat shows the last and sfeed the first; of one with all the names, every reader shows all.
 */

import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items, root}, feed) {
    root.attributes['xmlns:dc'] = 'http://purl.org/dc/elements/1.1/'
    for (const [index, {authors}] of feed.items.entries()) {
      if (authors.length === 0) continue
      const names = authors.map(({name}) => name).join(', ')
      replace(items[index]!, 'dc:creator', [make('dc:creator', {}, names)])
    }
  },
  issue: 'feed#241',
  name: 'rss-creator'
}

export default completion
