/**
 * Types the links of Atom: the page, the feed itself, its other formats, the hub, the licence.
 * The library knows no type but that of a picture, which it guesses from the end of the URL.
 *
 * Source: RFC 4287 4.2.7, RFC 4946 (licence), WebSub 4.
 */

import type {FeedItem} from '../item.ts'
import type {Completion} from './completion.ts'
import {make, replace} from './tree.ts'

const completion: Completion = {
  complete({feed: element, items}, feed) {
    const {archive, home, hub, license, urls} = feed
    const self = make('link', {rel: 'self', type: 'application/atom+xml', href: urls.atom})
    replace(element, 'link', [
      make('link', {rel: 'alternate', type: 'text/html', href: home}),
      self,
      ...(archive
        ? []
        : [
            make('link', {rel: 'alternate', type: 'application/rss+xml', href: urls.rss}),
            make('link', {rel: 'alternate', type: 'application/feed+json', href: urls.json}),
            ...(hub ? [make('link', {rel: 'hub', href: hub})] : [])
          ]),
      ...(license ? [make('link', {rel: 'license', href: license})] : [])
    ])
    for (const [index, item] of feed.items.entries()) replace(items[index]!, 'link', linksOf(item))
  },
  name: 'atom-link'
}

export default completion

function linksOf({language, license, url}: FeedItem) {
  return [
    make('link', {rel: 'alternate', type: 'text/html', hreflang: language, href: url}),
    ...(license ? [make('link', {rel: 'license', href: license})] : [])
  ]
}
