/**
 * Puts the elements of Atom in order, so that a person who looks at the feed finds them.
 */

import type {Completion} from './completion.ts'
import {arrange} from './tree.ts'

const ofFeed = [
  'id',
  'title',
  'subtitle',
  'updated',
  'author',
  'link',
  'fh:archive',
  'rights',
  'generator',
  'icon',
  'logo',
  'entry',
  'at:deleted-entry'
]

const ofEntry = [
  'id',
  'title',
  'published',
  'updated',
  'author',
  'link',
  'category',
  'rights',
  'summary',
  'content',
  'media:content',
  'media:description',
  'media:credit'
]

const completion: Completion = {
  complete({feed, items}) {
    arrange(feed, ofFeed)
    for (const entry of items) arrange(entry, ofEntry)
  },
  name: 'atom-order'
}

export default completion
