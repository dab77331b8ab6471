/**
 * Writes the categories of Atom entries: the library leaves `<` in them as it is.
 */

import {schemeUrl} from '../scheme.ts'
import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items}, feed) {
    for (const [index, {categories}] of feed.items.entries()) {
      const elements = categories.map(({name, scheme}) =>
        make('category', {term: name, scheme: schemeUrl(feed, scheme), label: name})
      )
      replace(items[index]!, 'category', elements)
    }
  },
  issue: 'feed#112',
  name: 'atom-category'
}

export default completion
