/**
 * Writes the times of RSS items. `pubDate` is the first publication and never moves; the last change goes in
 * `atom:updated`, never in `dc:date`, which NetNewsWire and Miniflux would take for the publication.
 * The library demands an instant; where only the day is known, `dc:date` says the day and nothing more.
 *
 * Source: RSS Board Best Practices Profile; W3CDTF, which has days.
 */

import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items, root}, feed) {
    root.attributes['xmlns:atom'] = 'http://www.w3.org/2005/Atom'
    for (const [index, {date, updated}] of feed.items.entries()) {
      if (date) {
        root.attributes['xmlns:dc'] = 'http://purl.org/dc/elements/1.1/'
        replace(items[index]!, 'pubDate', [make('dc:date', {}, date)])
      }
      replace(items[index]!, 'atom:updated', [make('atom:updated', {}, updated)])
    }
  },
  name: 'rss-time'
}

export default completion
