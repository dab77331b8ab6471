/** Hands a feed to the library that writes RSS and Atom, with every string made safe for it. */

import {Feed as Library} from 'feed'
import type {Feed} from './feed.ts'
import type {FeedItem} from './item.ts'

/** RSS 2.0 has pictures of these kinds alone. */
const forRss = /\.(?:gif|jpe?g|png)$/iu

/**
 * Fill the library.
 *
 * @returns
 *   An object for one format: what is safe in one is not in the other.
 */
export function toLibrary(feed: Feed, format: 'atom' | 'rss'): Library {
  const {copyright, description, home, hub, id, language, logo, publisher, title} = feed
  const shown = logo && (format === 'atom' || forRss.test(new URL(logo).pathname))
  const picture = shown ? {[format === 'rss' ? 'image' : 'favicon']: asText(logo)} : {}
  const library = new Library({
    author: {link: home, name: asText(publisher)},
    ...(copyright ? {copyright: asText(copyright)} : {}),
    description: asText(description),
    feedLinks: {[format]: feed.urls[format]},
    generator: 'Copydesk',
    ...(hub ? {hub} : {}),
    id: asText(id),
    language,
    link: home,
    ...picture,
    title: asText(title),
    ttl: feed.ttl,
    updated: new Date(feed.updated)
  })
  for (const item of feed.items) library.addItem(toItem(item, format))
  return library
}

function toItem(item: FeedItem, format: 'atom' | 'rss'): Parameters<Library['addItem']>[0] {
  const {authors, contentHtml, copyright, id, published, summary, title, updated, url} = item
  return {
    ...(format === 'atom'
      ? {
          author: authors.map(({name, url: link}) => ({
            ...(link ? {link} : {}),
            name: asText(name)
          }))
        }
      : {}),
    ...(contentHtml ? {content: asCdata(contentHtml)} : {}),
    ...(copyright ? {copyright: asText(copyright)} : {}),
    date: new Date(updated),
    description: asCdata(summary),
    id: URL.canParse(id) ? asText(id) : url,
    link: url,
    ...(published ? {published: new Date(published)} : {}),
    title: asCdata(title)
  }
}

/** The library turns `&amp;` into `&` before it escapes. */
function asText(value: string): string {
  return value.replaceAll('&', '&amp;')
}

/** The library parts only the first `]]>`. In HTML the two mean the same. */
function asCdata(html: string): string {
  return html.replaceAll(']]>', ']]&gt;')
}
