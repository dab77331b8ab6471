/**
 * Leaves a tombstone for what was recalled, so that readers take it away.
 *
 * ```xml
 * <at:deleted-entry ref="tag:gazette.example,2026:1" when="2026-03-02T09:30:00Z"/>
 * ```
 *
 * Source: RFC 6721.
 */

import {latest} from '../feed.ts'
import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({feed: element, root}, {updated, withdrawn}) {
    if (withdrawn.length === 0) return
    root.attributes['xmlns:at'] = 'http://purl.org/atompub/tombstones/1.0'
    const last = latest([updated, ...withdrawn.map(({at}) => at)])
    replace(element, 'updated', [make('updated', {}, last)])
    for (const {at, id} of withdrawn) {
      element.children.push(make('at:deleted-entry', {ref: id, when: at}))
    }
  },
  name: 'atom-tombstone'
}

export default completion
