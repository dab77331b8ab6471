/**
 * Puts the elements of RSS in order: a description before the content, as readers that take the first
 * of the two expect; `dc:date` after `atom:updated`, as feedparser keeps the last of the two; what describes
 * the channel before its items.
 *
 * Source: RSS Board Best Practices Profile.
 */

import type {Completion} from './completion.ts'
import {arrange} from './tree.ts'

const ofChannel = [
  'title',
  'link',
  'description',
  'atom:link',
  'language',
  'copyright',
  'creativeCommons:license',
  'lastBuildDate',
  'generator',
  'docs',
  'ttl',
  'image'
]

const ofItem = [
  'title',
  'link',
  'guid',
  'pubDate',
  'atom:updated',
  'dc:date',
  'dc:creator',
  'category',
  'description',
  'content:encoded',
  'enclosure',
  'media:content',
  'media:description',
  'media:credit',
  'dc:language',
  'dc:rights'
]

const completion: Completion = {
  complete({feed, items}) {
    arrange(feed, ofChannel)
    for (const item of items) arrange(item, ofItem)
  },
  name: 'rss-order'
}

export default completion
