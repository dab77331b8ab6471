/**
 * Emits `articles/<slug>/article.md`: YAML front matter and the body in one normal form.
 *
 * ```markdown
 * ---
 * headline: Ferry sinks off Porto Novo
 * byline: By Ines Calder
 * edited: true
 * ---
 *
 * LAGUNA REAL (NNA) — The ferry to Porto Novo sank on Monday.
 * ```
 *
 * Read again, it gives the same Article: the keys are those of `schemas/desk-file.schema.json`, and
 * `edited: true` tells the desk that they are complete and that nothing is furniture.
 *
 * What is paid for is not in it: the free part ends with the mark of its end.
 *
 * Source: CommonMark 0.31, GitHub Flavored Markdown, YAML 1.2 core schema (quoted where YAML 1.1 reads otherwise).
 */

import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Author, Released} from '../article.ts'
import {joinText} from '../util/join-text.ts'
import {plainText as text} from '../util/plain-text.ts'
import {openBody} from '../util/paid.ts'
import {readBlocks} from '../util/read-text.ts'
import {writeYaml} from '../util/write-yaml.ts'
import type {Emitter, Sources} from './emitter.ts'

const processor = unified()
  .use(remarkGfm)
  .use(remarkStringify, {bullet: '-', emphasis: '_', handlers: {text}, rule: '-'})
  .freeze()

/** Keys whose value is the Article’s own of another name, or of the same; in the order they are written. */
const keys = {
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  authors: 'authors',
  contributors: 'contributors',
  dateline: 'dateline',
  published: 'published',
  modified: 'modified',
  section: 'section',
  keywords: 'keywords',
  about: 'about',
  genre: 'genre',
  kind: 'kind',
  language: 'language',
  credit: 'creditText',
  source: 'sourceOrganization',
  copyright: 'copyright',
  license: 'license',
  usageInfo: 'usageInfo',
  basedOn: 'basedOn',
  translationOf: 'translationOf',
  citations: 'citations',
  backstory: 'backstory',
  canonical: 'canonical',
  editorsNote: 'editorsNote',
  corrections: 'corrections',
  images: 'images',
  free: 'free',
  embargo: 'embargo',
  ai: 'digitalSourceType',
  status: 'status',
  slugLine: 'slugLine',
  slug: 'slug',
  id: 'id'
} as const satisfies Record<string, keyof Released>

const sources: Sources = {
  ...Object.fromEntries(Object.entries(keys).map(([key, field]) => [`/${key}`, `/${field}`])),
  ...Object.fromEntries(
    ['authors', 'contributors'].flatMap((list) => [
      [`/${list}/*`, `/${list}/*/name`],
      ...['name', 'role', 'sameAs', 'stated', 'type', 'url', 'worksFor'].map((leaf) => [
        `/${list}/*/${leaf}`,
        `/${list}/*/${leaf}`
      ])
    ])
  ),
  '/body/*': '/body/children/*',
  '/edited': 'format'
}

const emitter: Emitter = {
  article(article) {
    const data = frontMatter(article)
    const body = processor.stringify(joinText(openBody(article))).trimEnd()
    return [
      new VFile({
        data: {proof: {data, schema: 'desk-file', sources}},
        path: `articles/${article.slug}/article.md`,
        value: `---\n${writeYaml(data)}---\n${body ? `\n${body}\n` : ''}`
      })
    ]
  },
  leaves: (article) => ({...frontMatter(article), body: readBlocks(openBody(article))}),
  name: 'article-markdown',
  sources
}

export default emitter

function frontMatter(article: Released): Record<string, unknown> {
  const data = Object.fromEntries(
    Object.entries(keys).flatMap(([key, field]) => {
      const value = article[field]
      return value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[key, shape[key]?.(article) ?? value]]
    })
  )
  return {...data, edited: true}
}

/** Keys whose value is written in another shape than the Article’s. */
const shape: Record<string, (article: Released) => unknown> = {
  about: ({about = []}) =>
    about.map((subject) => (Object.keys(subject).length === 1 ? subject.name : subject)),
  authors: ({authors}) => authors.map(toAuthor),
  citations: ({citations = []}) =>
    citations.map((work) => (work.name && work.url ? work : (work.url ?? work.name))),
  contributors: ({contributors = []}) => contributors.map(toAuthor),
  copyright: ({copyright}) =>
    copyright && Object.keys(copyright).length === 1 ? copyright.notice : copyright,
  credit: ({creditText, sourceOrganization}) =>
    sourceOrganization ? creditText : {text: creditText},
  dateline: ({dateline}) =>
    dateline && Object.keys(dateline).length === 1 ? dateline.text : dateline
}

/** A person with nothing but a name is that name; an author nobody named says so. */
function toAuthor({stated, ...author}: Author): unknown {
  if (author.type === 'Person' && stated && Object.keys(author).length === 2) return author.name
  return stated ? author : {...author, stated}
}
