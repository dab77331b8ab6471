/**
 * Writes titles and summaries of Atom entries as `type="text"`, the one form that FreshRSS, Liferea, newsboat,
 * sfeed and feedparser all show right. The library writes `type="html"` and does not escape the text for it.
 */

import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items}, feed) {
    for (const [index, {summary, title}] of feed.items.entries()) {
      replace(items[index]!, 'title', [make('title', {type: 'text'}, title)])
      replace(items[index]!, 'summary', [make('summary', {type: 'text'}, summary)])
    }
  },
  name: 'atom-text'
}

export default completion
