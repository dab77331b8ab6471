/** The picture of an item: an enclosure where the size of its file is known, else `media:content`, never both. */

import {describe, expect, it} from 'vitest'
import type {Image} from '../../pipeline/article.ts'
import {article, pagesOf} from './edition.ts'

const words = {caption: 'The ferry', credit: 'Pia Low'}
const url = 'https://gazette.example/articles/ferry-1/images/ferry.jpg'

function pagesWith(image: Image) {
  return pagesOf({articles: [article(1, {images: [{...words, ...image}]})]})
}

function itemOf(pages: Record<string, string>) {
  return (JSON.parse(pages['feed.json']!) as {items: Array<Record<string, unknown>>}).items[0]!
}

describe('a picture at hand', () => {
  const file = {bytes: 4821, height: 300, src: 'images/ferry.jpg', type: 'image/jpeg', width: 400}
  const pages = pagesWith(file)

  it('is an enclosure with its real type and length', () => {
    expect(pages['rss.xml']).toContain(`<enclosure url="${url}" length="4821" type="image/jpeg"/>`)
    expect(pages['atom.xml']).toContain(
      `<link rel="enclosure" type="image/jpeg" length="4821" href="${url}"/>`
    )
    expect(itemOf(pages)).toMatchObject({
      attachments: [{mime_type: 'image/jpeg', size_in_bytes: 4821, url}],
      image: url
    })
  })

  it.each(['rss.xml', 'atom.xml'])('stands once, beside its caption and credit, in %s', (path) => {
    expect(pages[path]).not.toContain('<media:content')
    expect(pages[path]).toContain('<media:description type="plain">The ferry</media:description>')
    expect(pages[path]).toContain('<media:credit scheme="urn:ebu">Pia Low</media:credit>')
  })
})

describe('a picture elsewhere', () => {
  const pages = pagesWith({height: 300, src: url, width: 400})

  it.each(['rss.xml', 'atom.xml'])('is no enclosure, whose length nobody knows, in %s', (path) => {
    expect(pages[path]).toContain(
      `<media:content height="300" medium="image" type="image/jpeg" url="${url}" width="400">`
    )
    expect(pages[path]).not.toContain('enclosure')
    expect(itemOf(pages)).not.toHaveProperty('attachments')
  })

  it('is one where the desk says how large it is', () => {
    const known = pagesWith({bytes: 12, src: url})
    expect(known['rss.xml']).toContain(`<enclosure url="${url}" length="12" type="image/jpeg"/>`)
  })
})
