/**
 * Adds the picture of an item with its size, its caption and its credit, in RSS and in Atom. No `enclosure`: it has
 * to state its length, and FreshRSS and Liferea show a picture twice that stands in both.
 *
 * Source: Media RSS 1.5.1, `media:credit` with the roles of the European Broadcasting Union.
 */

import {x} from 'xastscript'
import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({items, root}, feed) {
    for (const [index, {image}] of feed.items.entries()) {
      if (!image) continue
      const {alt, caption, credit, height, type, url, width} = image
      const text = caption ?? alt
      root.attributes['xmlns:media'] = 'http://search.yahoo.com/mrss/'
      const content = x('media:content', {height, medium: 'image', type, url, width}, [
        ...(text ? [make('media:description', {type: 'plain'}, text)] : []),
        ...(credit ? [make('media:credit', {scheme: 'urn:ebu'}, credit)] : [])
      ])
      replace(items[index]!, 'media:content', [content])
    }
  },
  issue: 'feed#157',
  name: 'media'
}

export default completion
