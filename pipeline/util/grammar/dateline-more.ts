/** Reads what stands behind the dash of a dateline and still belongs to it: an agency, a day, or both. */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readDate} from './date.ts'
import type {ScriptName} from './script-names.ts'

/** A dateline that begins where a text begins. */
export interface Read {
  /** Who is named inside it. */
  by?: ScriptName[]
  agency?: string
  date?: Stamp
  end: number
  place?: string
  strength: 1 | 2 | 3
  to: number
}

/** What may follow the dash: an agency, a day or both, with a dash or a slash of their own behind them. */
const moreDay = String.raw`(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}`
const more = new RegExp(
  String.raw`^(?:\((?<name>[^()]{2,40}?)(?:\s[-–]\s|,\s)(?<when>${moreDay})\s?\)|\((?<dayIn>${moreDay})\)|\((?<named>[^()]{2,40})\)|(?<day>${moreDay})|(?<bare>\p{Lu}[\p{L} ]{1,30})(?=\.\s|$))`,
  'u'
)

/**
 * `DUBLIN--(BUSINESS WIRE)--` · `BOISE – March 3, 2026 –` · `OTTAWA--(Marketwire - March 4, 2010) -` · `МОСКВА, 9 июн — РИА
 * Новости.`
 */
export function withMore(read: Read, head: string, desk: KnownAgency[]): Read {
  let result = read
  for (let turn = 0; turn < 2; turn++) {
    const rest = head.slice(result.end)
    const found = more.exec(rest)?.groups
    if (!found) break
    const {bare, day, dayIn, name, named, when} = found
    const printed = name ?? named ?? bare
    const agency = printed && !result.agency ? agencyIn(printed, !bare && !named, desk) : undefined
    const date = result.date ? undefined : readDate(day ?? dayIn ?? when ?? '')
    const to = result.end + (bare ? bare.length : more.exec(rest)![0].length)
    const end = bare ? to + /^(?:\.\s*)?/u.exec(head.slice(to))![0].length : endOfMore(head, to)
    if ((!agency && !date) || end === undefined) break
    result = {
      ...result,
      ...(agency ? {agency} : {}),
      ...(date ? {date: date.stamp} : {}),
      end,
      strength: 3,
      // The slash behind a day closes the dateline: `/ ACCESSWIRE / March 3, 2015 /`.
      to: to + (/^\s?\//u.exec(head.slice(to))?.[0].length ?? 0)
    }
  }
  return result
}

/** An agency that is known; beside a day in the same brackets, any. */
function agencyIn(printed: string, dated: boolean, desk: KnownAgency[]): string | undefined {
  return (
    agencyNamed(printed, desk) ??
    (dated || /(?:news ?wire|wire|\bPR)(?:\.com)?$|^PR\.com$/iu.test(printed) ? printed : undefined)
  )
}

function endOfMore(head: string, from: number): number | undefined {
  if (from === head.length) return from
  const slash = /^\s*\/\s*/u.exec(head.slice(from))
  return slash ? from + slash[0].length : endOfDash(head, from)
}

/** Where the story begins behind a dash; nothing where none stands there. */
export function endOfDash(head: string, from: number): number | undefined {
  const match = /^\s*(?:[—–―:]|--+|-|_)[\s—–_-]*/u.exec(head.slice(from))
  return match ? from + match[0].length : undefined
}
