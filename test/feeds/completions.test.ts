/** Each completion is still needed: without it, the feed differs. One that is not has had its day. */

import type {Feed as Library} from 'feed'
import {describe, expect, it} from 'vitest'
import {atomCompletions, rssCompletions} from '../../pipeline/util/feed/completions/index.ts'
import {toLibrary} from '../../pipeline/util/feed/library.ts'
import {feedXml} from '../../pipeline/util/feed/xml.ts'
import {archivesOf, feedsOf} from '../../pipeline/util/feed/feeds.ts'
import {article, instant, settings} from './edition.ts'

const edition = {
  articles: [
    article(3, {
      authors: [
        {name: 'Ines Calder', stated: true, type: 'Person'},
        {name: 'Tomas Reyl', stated: true, type: 'Person'}
      ],
      copyright: {notice: '© 2026 The Porto Novo Gazette'},
      headline: 'Generic List<T> & AT&T ]]>',
      id: 'tag:gazette.example,2026:São',
      images: [{caption: 'The ferry', credit: 'Pia Low', src: 'ferry.jpg'}],
      language: 'pt',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      section: 'Sea & <sky>',
      summary: 'AT&T sues <Co>.'
    }),
    article(2, {published: '2024-09-10'}),
    article(1)
  ],
  configuration: settings({hub: 'https://hub.example/', limit: 4}),
  withdrawn: [{at: instant(9), id: 'tag:gazette.example,2026:0', slug: 'gone'}]
}

const formats = [
  {completions: rssCompletions, format: 'rss', write: (library: Library) => library.rss2()},
  {completions: atomCompletions, format: 'atom', write: (library: Library) => library.atom1()}
] as const

for (const {completions, format, write} of formats) {
  describe(`completions of ${format}`, () => {
    const feeds = [...feedsOf(edition), ...archivesOf(edition)].map(({feed}) => feed)
    const written = (used: typeof completions) =>
      feeds.map((feed) => feedXml(write(toLibrary(feed, format)), feed, used)).join('')
    const whole = written(completions)

    for (const completion of completions) {
      it(`${completion.name} is needed${completion.issue ? ` until ${completion.issue}` : ''}`, () => {
        expect(written(completions.filter((other) => other !== completion))).not.toBe(whole)
      })
    }
  })
}
