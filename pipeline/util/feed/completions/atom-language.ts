/**
 * Says the language of an Atom feed, and of an entry in another one.
 */

import type {Completion} from './completion.ts'

const completion: Completion = {
  complete({items, root}, feed) {
    root.attributes['xml:lang'] = feed.language
    for (const [index, {language}] of feed.items.entries()) {
      if (language !== feed.language) items[index]!.attributes['xml:lang'] = language
    }
  },
  issue: 'feed#196',
  name: 'atom-language'
}

export default completion
