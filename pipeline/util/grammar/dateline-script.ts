/** Reads datelines in scripts without capitals: `［東京　９日　ロイター］` · `القاهرة (رويترز) -` · `新华社北京6月9日电`. */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {isDate} from '../stamp.ts'
import {monthNamed} from './month.ts'

/** Where the place and the agency stand, and where the story begins. */
export interface ScriptDateline {
  agency: string
  /** Only where the year is printed. */
  date?: Stamp
  end: number
  place?: string
  to: number
}

const han = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・／]{1,20}?`
const arabicWord = String.raw`[\p{Script=Arabic}]{2,14}`

const forms = [
  // Japanese: Reuters and the agencies of the country.
  new RegExp(
    String.raw`^[［\[【](?:(?<place>${han})(?:[　\s]+\p{Nd}{1,2}日[　\s]+|[　\s]*))?(?<agency>ロイター|共同通信|共同|時事通信|時事|AFP=時事|AFP＝時事|AFP|AP|CNN)[］\]】]\s*[-－―—–]?\s*`,
    'u'
  ),
  // Chinese: `新华社北京6月9日电（记者…）`.
  /^(?<agency>新华社|新華社|中新社|中新网)(?<place>\p{Script=Han}{2,8}?)\d{1,2}月\d{1,2}日电[　\s]*/u,
  // Korean: `(서울=연합뉴스) 홍길동 기자 =`.
  /^[([](?<place>\p{Script=Hangul}{2,8})=(?<agency>연합뉴스|뉴스1|뉴시스)[)\]]\s*/u,
  // Arabic: an agency in brackets, or behind a day in figures.
  new RegExp(
    String.raw`^(?<place>${arabicWord}(?: ${arabicWord}){0,2})\s?(?:\(\s?(?<agency>[\p{Script=Arabic} ]{3,12}?)\s?\)|(?<day>\d{1,2})[-/](?<month>\d{1,2})[-/](?<year>\d{4}),? ?(?<alone>[\p{Script=Arabic}]{3,8}))\s?[-–—:]+\s*`,
    'u'
  ),
  // The Saudi agency prints both calendars: `07 رجب 1435 هـ الموافق 06 مايو 2014 م واس`.
  new RegExp(
    String.raw`^(?<place>${arabicWord}(?: ${arabicWord}){0,2}),? \d{1,2} [\p{Script=Arabic} ]{3,14} \d{4} ?هـ?،? الموافق (?<day>\d{1,2}) (?<month>[\p{Script=Arabic}]{3,8}) (?<year>\d{4}) ?م?،? (?<agency>واس)\s*$`,
    'u'
  )
]

/** Read such a dateline; nothing where the agency is not known. */
export function readScriptDateline(head: string, desk: KnownAgency[]): ScriptDateline | undefined {
  for (const form of forms) {
    const match = form.exec(head)
    if (!match) continue
    const {agency, alone, day, month, place, year} = match.groups!
    const printed = (agency ?? alone)!
    const name = /^AFP[=＝]/u.test(printed) ? printed : agencyNamed(printed, desk)
    if (!name) return
    const to = match[0].replace(/[\s　]*[-－―—–:]*[\s　]*$/u, '').length
    const date = day && month && year ? dayFirst(day, month, year) : undefined
    return {
      agency: name,
      ...(date ? {date} : {}),
      end: match[0].length,
      ...(place ? {place} : {}),
      to
    }
  }
  return
}

function dayFirst(day: string, month: string, year: string): Stamp | undefined {
  const number = /^\d/u.test(month) ? Number(month) : monthNamed(month)
  if (!number || !isDate(Number(year), number, Number(day))) return
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
