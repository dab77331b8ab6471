/** What others read from our pages equals what we wrote. Writes the table of `docs/consumers.md`. */

import path from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Configuration, Released} from '../pipeline/index.ts'
import {articleUrl} from '../pipeline/util/article-url.ts'
import {modifiedOf} from '../pipeline/util/modified-of.ts'
import {mediaUrl} from '../pipeline/util/urls.ts'
import {consumers, type Reading} from './consumers.ts'
import {expectFile} from './fixtures.ts'
import {pressPages, type Site, site} from './pages.ts'

/** metascraper takes a host below `.example` for no host. */
const settings: Configuration = {
  ...site,
  publication: {...site.publication, url: 'https://gazette.example.com/news/'}
}

const slugs = [
  'fog-closes-harbour',
  'the-ferry-that-never-learned-to-wait',
  'transbordador',
  'what-the-ferry-company-will-not-say',
  'العبارة-تنتظر'
]

const fields = {
  headline: 'headline',
  authors: 'all authors',
  published: 'published',
  modified: 'modified',
  publisher: 'publisher',
  image: 'first image',
  language: 'language'
} satisfies Record<keyof Reading, string>

describe('consumers', () => {
  let pressed: Site
  const results: Results = new Map(consumers.map(({name}) => [name, new Map()]))
  beforeAll(async () => {
    pressed = await pressPages(settings)
  }, 60_000)

  for (const {name, read} of consumers) {
    for (const slug of slugs) {
      it(`${name} reads ${slug}`, async () => {
        const article = pressed.articles.get(slug)!
        const html = pressed.pages.get(`articles/${slug}/index.html`)!
        const reading = await read(html, articleUrl(article, settings))
        const own = results.get(name)!
        const before = new Map(own)
        for (const field of Object.keys(reading)) own.set(field, false)
        for (const [field, says] of Object.entries(expected(article))) {
          if (!(field in reading)) continue
          says(reading[field as keyof Reading])
          own.set(field, before.get(field) ?? true)
        }
      })
    }
  }

  it('stands in docs/consumers.md', () => {
    expectFile(path.join(import.meta.dirname, '../docs/consumers.md'), page(results))
  })
})

/** What each field must be, as loosely as the consumers’ own habits make it. */
function expected(article: Released): Record<keyof Reading, (value: string | undefined) => void> {
  const {authors, headline, images = [], language, published} = article
  const image = images[0] && mediaUrl(settings, article, images[0].src)
  const nothing = (value: string | undefined) => expect(value || undefined).toBeUndefined()
  const instant = (stamp: string | undefined) => (value: string | undefined) =>
    stamp ? expect(Date.parse(value!)).toBe(Date.parse(stamp)) : nothing(value)
  return {
    authors(value) {
      if (authors.length === 0) return nothing(value)
      const names = value!.split(/, | and /u)
      expect(names).toEqual(authors.map(({name}) => name))
    },
    headline: (value) => expect(value).toBe(headline),
    image: (value) => (image ? expect(value).toBe(image) : nothing(value)),
    language: (value) => expect([language, language.split('-')[0]]).toContain(value),
    modified: instant(modifiedOf(article)),
    published: instant(published),
    publisher: (value) => expect(value).toBe(settings.publication.name)
  }
}

/** By consumer and field: whether every page was read as it was written. */
type Results = Map<string, Map<string, boolean>>

function page(results: Results): string {
  const word = (result: boolean | undefined) =>
    result === undefined ? '–' : result ? 'yes' : '**no**'
  const rows = [
    ['', ...consumers.map(({name, version}) => `${name} ${version}`)],
    ['-', ...consumers.map(() => '-')],
    ...Object.entries(fields).map(([field, label]) => [
      label,
      ...consumers.map(({name}) => word(results.get(name)!.get(field)))
    ])
  ]
  return `# What others read from our pages

Five programs that read other people’s pages are run over the pages of \`test/pages\` by \`test/consumers.test.ts\`:
“yes” means that what they read equals what we wrote, on every page; “–”, that they have no such field.
\`make update\` writes this file; a field that a program loses fails the test.

${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

Habits of theirs, not losses: metascraper and article-extractor print every date as an instant in UTC, so that a day
without a time becomes its first moment; metascraper cuts the region off a language and joins authors with “and”.

What this asks of a page, and where ours has it: one flat \`NewsArticle\` whose authors and publisher stand in it;
\`<meta name="author">\` with all names; one \`og:image\`, since of several some programs take the last; no
\`article:author\`, whose URL some take for the name; \`lang\` on \`<html>\`.
`
}
