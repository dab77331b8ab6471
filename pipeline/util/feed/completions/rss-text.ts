/**
 * Writes titles and descriptions of RSS items as text escaped once.
 * The library writes CDATA, which cannot hold `]]>` twice and which the RSS Board advises against.
 * A title is plain text; a description is HTML, so that text has to be escaped as HTML first.
 */

import {toHtml} from 'hast-util-to-html'
import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items}, feed) {
    for (const [index, {summary, title}] of feed.items.entries()) {
      const html = toHtml({type: 'text', value: summary})
      replace(items[index]!, 'title', [make('title', {}, title)])
      replace(items[index]!, 'description', [make('description', {}, html)])
    }
  },
  name: 'rss-text'
}

export default completion
