/**
 * Adds the picture of an item, in RSS and in Atom: as an enclosure where the size of its file is known, else as
 * `media:content`. Never as both, for then FreshRSS and Liferea show it twice. Caption and credit stand in
 * `media:content`, or in the item beside its enclosure.
 *
 * ```xml
 * <enclosure url="https://gazette.example/ferry.jpg" length="48213" type="image/jpeg"/>
 * <media:credit scheme="urn:ebu">Pia Low</media:credit>
 * ```
 *
 * Source: RSS 2.0.11; RFC 4287 4.2.7.2; Media RSS 1.5.1, `media:credit` with the roles of the European Broadcasting Union.
 */

import type {Element} from 'xast'
import {x} from 'xastscript'
import type {FeedImage} from '../image.ts'
import type {Completion} from './completion.ts'
import {make} from './tree.ts'

const completion: Completion = {
  complete({items, root}, feed) {
    for (const [index, {image}] of feed.items.entries()) {
      if (!image) continue
      const {bytes, height, type, url, width} = image
      const words = wordsOf(image)
      if (!bytes || !type || words.length > 0) {
        root.attributes['xmlns:media'] = 'http://search.yahoo.com/mrss/'
      }
      items[index]!.children.push(
        ...(bytes && type
          ? [enclosure(root.name, url, type, bytes), ...words]
          : [x('media:content', {height, medium: 'image', type, url, width}, words)])
      )
    }
  },
  issue: 'feed#157',
  name: 'media'
}

export default completion

function enclosure(root: string, url: string, type: string, length: number): Element {
  return root === 'rss'
    ? make('enclosure', {url, length, type})
    : make('link', {rel: 'enclosure', type, length, href: url})
}

function wordsOf({alt, caption, credit}: FeedImage): Element[] {
  const text = caption ?? alt
  return [
    ...(text ? [make('media:description', {type: 'plain'}, text)] : []),
    ...(credit ? [make('media:credit', {scheme: 'urn:ebu'}, credit)] : [])
  ]
}
