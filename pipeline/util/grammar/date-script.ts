/**
 * Reads the printed dates that other scripts and the countries beside them have: `令和6年5月16日` ·
 * `2015년 3월 5일` · `14 أيلول 2023` · `५ मार्च २०१५` · `2015. március 5.` · `2015 m. kovo 5 d.`
 */

import {monthNamed} from './month.ts'

export interface DateParts {
  day: number
  from: number
  month: number
  to: number
  year: number
}

/** The year before the first of each era. */
const eras: Record<string, number> = {
  令和: 2018,
  大正: 1911,
  平成: 1988,
  明治: 1867,
  昭和: 1925,
  民国: 1911,
  民國: 1911
}

/** The Buddhist calendar of Thailand is ahead by as many years. */
const thai = 543

/** What the signs for zero are, in the figures of scripts. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]

const two = String.raw`\p{Nd}{1,2}`
const four = String.raw`\p{Nd}{4}(?!\p{Nd})`
const word = String.raw`(?:(?:كانون|تشرين) (?:الأول|الاول|الثاني)|[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}]{2,12})`

const forms = [
  new RegExp(
    String.raw`(?<era>令和|平成|昭和|大正|明治|民[國国])\s?(?<nth>元|\p{Nd}{1,3})\s?年\s?(?<month>${two})\s?月\s?(?<day>${two})\s?日`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<!\p{Nd})(?<year>\p{Nd}{4})\s?[年년]\s?(?<month>${two})\s?[月월]\s?(?<day>${two})\s?[日号號일]`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<!\p{Nd}|\p{Nd}[.,])(?<year>(?:19|20)\d\d)\.\s(?<month>\d{1,2})\.\s(?<day>\d{1,2})(?!\d)`,
    'gu'
  ),
  // `14 أيلول/سبتمبر 2023` · `5 במרץ 2015`.
  new RegExp(
    String.raw`(?<!\p{Nd})(?<day>${two})[ -](?:من )?ב?(?<name>${word})(?:\s?[/(]\s?${word}\)?)?[،,]?(?: من)?(?: عام| سنة)? (?:พ\.ศ\. ?)?(?<year>${four})`,
    'gu'
  ),
  // Hungarian, Latvian, Lithuanian: the year stands first.
  new RegExp(
    String.raw`(?<!\d)(?<year>(?:19|20)\d\d)(?:\.| m\.|\. gada) (?:(?<day>\d{1,2})\. (?<name>\p{L}{3,12})|(?<named>\p{L}{3,12}) (?<after>\d{1,2})(?:[.-]| d\.))`,
    'gu'
  ),
  /ngày (?<day>\d{1,2})(?:[/-]| tháng )(?<month>\d{1,2})(?:[/-]|,? năm )(?<year>\d{4})(?!\d)/giu
]

/** Whether any of them may stand in a text: most lines of prose have none. */
const likely = /[年년]|\p{Nd}[ -][^\p{Script=Latin}\p{P}\s]|\d{4}(?:\.| m\.) |ngày/u

/**
 * List the dates.
 *
 * @param text
 *   A line, or a part of one.
 * @returns
 *   Day, month and year of each, in no order; the calendar is not checked.
 */
export function scriptDates(text: string): DateParts[] {
  if (!likely.test(text)) return []
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match) => {
      const {after, day, era, month, name, named, nth, year} = match.groups!
      const number = month ? figure(month) : monthNamed((name ?? named)!)
      const first = year ? figure(year) : eras[era!]! + (nth === '元' ? 1 : figure(nth!))
      if (!number) return []
      return {
        day: figure((day ?? after)!),
        from: match.index,
        month: number,
        to: match.index + match[0].length,
        year: /\p{Script=Thai}/u.test(name ?? '') && first > 2400 ? first - thai : first
      }
    })
  )
}

/** The number that figures of any script say. */
export function figure(text: string): number {
  return Number(
    Array.from(text, (sign) => {
      const code = sign.codePointAt(0)!
      return code - zeros.find((zero) => code >= zero && code < zero + 10)!
    }).join('')
  )
}
