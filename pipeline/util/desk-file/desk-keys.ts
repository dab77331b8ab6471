/** The keys of front matter and sidecars: what each is called elsewhere, which field it fills, and which are unknown. */

import {distance} from 'fastest-levenshtein'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Image, Kind, Status} from '../../article.ts'
import type {Field} from '../../claim.ts'
import {oneLine} from '../one-line.ts'
import {report} from '../report.ts'
import {
  toAuthors,
  toCitations,
  toCopyright,
  toCredit,
  toDateline,
  toKeywords,
  toSubjects
} from './desk-values.ts'

/** What Hugo, Jekyll, Eleventy, Ghost and others call the same thing. */
const aliases: Record<string, string> = {
  author: 'authors',
  category: 'section',
  date: 'published',
  dek: 'standfirst',
  description: 'standfirst',
  lang: 'language',
  lastmod: 'modified',
  subtitle: 'standfirst',
  summary: 'standfirst',
  tags: 'keywords',
  title: 'headline',
  updated: 'modified'
}

/** Keys that decide whether a piece may go out: a mistake here keeps it home. */
export const guards = new Set(['ai', 'embargo', 'free', 'id', 'status'])

const same = <T>(value: T) => value

/** Key → field and how its value becomes the field’s. */
export const table: Record<string, [field: Field, value: (value: never) => unknown]> = {
  about: ['about', toSubjects],
  ai: ['digitalSourceType', oneLine],
  authors: ['authors', toAuthors],
  backstory: ['backstory', oneLine],
  basedOn: ['basedOn', same],
  byline: ['byline', oneLine],
  canonical: ['canonical', same],
  citations: ['citations', toCitations],
  contributors: ['contributors', toAuthors],
  copyright: ['copyright', toCopyright],
  corrections: ['corrections', same],
  credit: ['credit', toCredit],
  dateline: ['dateline', toDateline],
  edited: ['edited', same],
  editorsNote: ['editorsNote', oneLine],
  embargo: ['embargo', same],
  free: ['free', same],
  genre: ['genre', oneLine],
  headline: ['headline', oneLine],
  id: ['id', same],
  images: ['images', (value: Image[]) => value],
  keywords: ['keywords', toKeywords],
  kicker: ['kicker', oneLine],
  kind: ['kind', (value: Kind) => value],
  language: ['language', (value: string) => value.replaceAll('_', '-')],
  license: ['license', same],
  modified: ['modified', same],
  published: ['published', same],
  section: ['section', oneLine],
  slug: ['slug', same],
  slugLine: ['slugLine', oneLine],
  source: ['sourceOrganization', oneLine],
  standfirst: ['standfirst', oneLine],
  status: ['status', (value: Status) => value],
  translationOf: ['translationOf', same],
  usageInfo: ['usageInfo', same]
}

// `at` and `by` say when and by whom a sidecar was answered: no claims.
const known = ['at', 'by', 'draft', ...Object.keys(table), ...Object.keys(aliases)]

export type Data = Record<string, unknown>

/** Call keys by our names, and keep how each was written. */
export function rename(raw: Data): {data: Data; keys: Record<string, string>} {
  const data: Data = {}
  const keys: Record<string, string> = {}
  for (const [key, value] of Object.entries(raw)) {
    const name = Object.hasOwn(aliases, key) ? aliases[key]! : key
    if (name !== key && Object.hasOwn(raw, name)) continue
    if (Object.hasOwn(data, name)) continue
    data[name] = value
    keys[name] = key
  }
  if (data['draft'] === true && data['status'] === undefined) {
    data['status'] = 'draft'
    keys['status'] = 'draft'
  }
  return {data, keys}
}

/** Report a key that is none: a slip of a known one keeps the piece home. */
export function checkKey(
  file: VFile,
  source: `${string}:${string}`,
  key: string,
  place: Position | undefined
) {
  if (known.includes(key)) return
  const near = known.find((name) => isNear(name.toLowerCase(), key.toLowerCase()))
  report(
    file,
    source,
    near ? 'fatal' : 'info',
    near
      ? `Unexpected key \`${key}\`, did you mean \`${near}\``
      : `Unexpected key \`${key}\`, left out`,
    {place, ...(near ? {expected: [near]} : {}), note: 'docs/front-matter.md lists the keys'}
  )
}

/** Two slips are believed where the word begins the same: `layout` of another tool is not `about`. */
function isNear(name: string, key: string): boolean {
  return distance(name, key) <= (name.length > 4 && name[0] === key[0] ? 2 : 1)
}
