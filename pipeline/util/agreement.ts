/**
 * Warns where the outputs of one article do not say the same: headline, authors, dates, language in JSON-LD, Markdown,
 * pages and feeds.
 */

import type {VFile} from 'vfile'
import {isInstant, toEpoch, toStamp} from './stamp.ts'
import {report, type Severity} from './report.ts'
import type {Fact, Telling} from './telling.ts'

/** A telling, and the file that tells. */
export type Told = Telling & {file: VFile}

/** File disagreements on the files that differ from what was told first. */
export function agree(told: Told[]): void {
  const first = new Map<string, Told>()
  for (const telling of told) {
    const keys = telling.keys.map(bare)
    const known = keys.map((key) => first.get(key)).find(Boolean)
    for (const key of keys) if (!first.has(key)) first.set(key, known ?? telling)
    if (known) compare(known, telling)
  }
}

function compare(known: Told, telling: Told): void {
  for (const [fact, value] of Object.entries(telling.facts) as Array<[Fact, string]>) {
    const other = known.facts[fact]
    if (other === undefined) known.facts[fact] = value
    else if (!same(fact, value, other)) {
      report(
        telling.file,
        'inspect:agreement',
        severityOf(fact, known, telling),
        `Unexpected \`${fact}\` \`${value}\`, expected \`${other}\` as in \`${known.file.path}\``,
        {actual: value, expected: [other], place: telling.places?.[fact]}
      )
    }
  }
}

/** Somebody else’s page may have another headline for its visitors; ours have one, and an id for life. */
function severityOf(fact: Fact, known: Told, telling: Told): Severity {
  const within = known.file === telling.file && !known.facts.id && !telling.facts.id
  return within && (fact === 'authors' || fact === 'headline') ? 'info' : 'warning'
}

/** Times are the same instant in whatever zone; a date agrees with an instant on that day. */
function same(fact: Fact, a: string, b: string): boolean {
  if (a === b) return true
  if (fact === 'headline') return isTitled(line(a), line(b)) || isTitled(line(b), line(a))
  // Pages name all authors in one element, with commas between.
  if (fact === 'authors') return a.replaceAll('; ', ', ') === b.replaceAll('; ', ', ')
  if (fact === 'language') return isWithin(a.toLowerCase(), b.toLowerCase())
  if (fact !== 'published' && fact !== 'modified') return false
  const [one, other] = [toStamp(a), toStamp(b)]
  if (!one || !other) return false
  if (isInstant(one) && isInstant(other))
    return Math.floor(toEpoch(one) / 1000) === Math.floor(toEpoch(other) / 1000)
  return Math.abs(toEpoch(one) - toEpoch(other)) < 38 * 3_600_000
}

/** `en-GB` is `en`, said more closely. */
function isWithin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`)
}

/** Whether a title is a headline with the name of the site after it. */
function isTitled(title: string, headline: string): boolean {
  return (
    title === headline ||
    (title.startsWith(headline) && /^\s[-–—|·•:]\s.{1,60}$/u.test(title.slice(headline.length)))
  )
}

/** A feed has its titles in one line. */
function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function bare(key: string): string {
  return key.replace(/#.*$/u, '').replace(/\/$/u, '')
}
