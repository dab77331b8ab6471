/**
 * Reads datelines in scripts without capitals: `［東京　９日　ロイター］` · `【リヨン（仏）時事・山科亮】` · `القاهرة (رويترز) -` ·
 * `新华社北京6月9日电（记者李文博）` · `(서울=연합뉴스) 홍길동 기자 =` · `नई दिल्ली, 5 मार्च (भाषा)`.
 */

import type {Stamp} from '../../article.ts'
import type {KnownAgency} from '../../configuration.ts'
import {agencyNamed} from '../agencies.ts'
import {readDate} from './date.ts'
import {hanNameAt, type ScriptName, scriptNames} from './script-names.ts'

/** Where the place and the agency stand, and where the story begins. */
export interface ScriptDateline {
  agency?: string
  /** Who is named inside it. */
  by?: ScriptName[]
  /** Only where the year is printed. */
  date?: Stamp
  end: number
  place?: string
  to: number
}

const han = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・／]{1,20}?`
const kana = String.raw`(?:[\p{Script=Katakana}ー・]{2,14}|北京|上海|台北|香港|広州|瀋陽|平壌|重慶)`
const arabicWord = String.raw`[\p{Script=Arabic}]{2,14}`
const arabicPlace = String.raw`${arabicWord}(?: (?!في )${arabicWord}){0,2}`
const arabicDay = String.raw`\p{Nd}{1,2} (?:(?:كانون|تشرين) (?:الأول|الثاني)|[\p{Script=Arabic}]{2,8})(?:\/[\p{Script=Arabic}]{3,8})?(?: \p{Nd}{4})?`
const dash = String.raw`\s?[-–—ـ:]+\s*`
const indicWord = String.raw`[\p{Script=Devanagari}]{2,14}`
const koreanPlace = String.raw`(?:\p{Script=Hangul}{2,8}(?:[·ㆍ]\p{Script=Hangul}{2,8}){0,2})`
const koreanAgency = '(?:연합뉴스|뉴스1|뉴시스|연합뉴스TV|로이터|AFP|AP|EPA|신화|교도)'
/** Towns from which Korean papers name who writes; before another word stands their own name. */
const koreanTown =
  '(?:서울|부산|대구|인천|광주|대전|울산|세종|수원|창원|전주|청주|춘천|제주|강릉|포항|경주|목포|여수|순천|원주|안동|워싱턴|뉴욕|도쿄|베이징|상하이|홍콩|런던|파리|베를린|모스크바|하노이)'

const forms = [
  // Japanese: Reuters and the agencies of the country.
  new RegExp(
    String.raw`^[［\[【](?:(?<place>${han})(?:[　\s]+\p{Nd}{1,2}日[　\s]+|[　\s]*))?(?<agency>ロイター|共同通信|共同|時事通信|時事|聯合ニュース|中央社|AFP=時事|AFP＝時事|AFP|AP|CNN)[］\]】]\s*[-－―—–]?\s*`,
    'u'
  ),
  // `【リヨン（仏）時事・山科亮】` · `【ロンドン＝有馬千尋】` · `【ソウル・有馬千尋】`.
  new RegExp(
    String.raw`^【(?<place>${kana}|[\p{Script=Han}]{2,6}(?=[＝=]))(?:（[^（）]{1,8}）)?(?:(?<agency>時事|共同)[・＝=]|[＝=・])(?<by>\p{Script=Han}{3,5}|\p{Script=Han}{1,3}[ 　・]\p{Script=Han}{1,3})】[　\s]*`,
    'u'
  ),
  // `【9月8日 AFP】`.
  /^【\p{Nd}{1,2}月\p{Nd}{1,2}日 (?<agency>AFP|時事通信社|CNN)】\s*/u,
  // `（台北中央社）`.
  new RegExp(
    String.raw`^（(?<place>${kana}|\p{Script=Han}{2,4})(?<agency>中央社|共同|時事)）\s*`,
    'u'
  ),
  // Chinese: `新华社北京6月9日电（记者…）`; a paper calls itself 本报.
  /^(?:(?<agency>新华社|新華社|新华网|中新社|中新网|人民网|央视网|中国网|光明网|中国青年报|中國新聞社)|本[报報刊社台])(?<place>\p{Script=Han}{2,8}?)?(?:\p{Nd}{1,2}月)?\p{Nd}{1,2}日[电電讯訊][　\s]*(?:[（(](?<by>[^（）()]{2,80})[）)])?[　\s]*/u,
  // `本报讯（记者李文博）` · `河湾晚报讯 （通讯员 赵晓菲）`: no place, but who wrote it.
  /^\p{Script=Han}{0,10}(?:\p{Nd}{1,2}月\p{Nd}{1,2}日)?(?:讯|訊|消息)[　\s]*[（(](?<by>[^（）()]{2,80})[）)][　\s]*/u,
  // Taiwan: `（中央社記者王大明台北5日電）`.
  /^[（(【〔](?<agency>中央社)(?:記者(?<by>\p{Script=Han}{3}))?(?<place>\p{Script=Han}{2,6}?)\p{Nd}{1,2}日(?:專?電|綜合[^）)】〕]{0,10})[）)】〕][　\s]*/u,
  // `〔記者王大明／台北報導〕`.
  /^[（(【〔［[]記者(?<by>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})[／/](?<place>\p{Script=Han}{2,6}?)(?:綜合|連線|專訪|特稿)?(?:報導|報道)[）)】〕］\]][　\s]*/u,
  // Korean: `(서울=연합뉴스) 홍길동 기자 =`.
  new RegExp(
    String.raw`^[(\[【［](?<place>${koreanPlace})=(?<agency>${koreanAgency})[)\]】］]\s*(?:(?<by>[\p{Script=Hangul}·ㆍ, ]{2,40}?(?:기자|특파원|통신원|논설위원))\s?=\s*)?`,
    'u'
  ),
  // `[부산=홍길동 기자]`; `[OSEN=홍길동 기자]` names the house.
  new RegExp(
    String.raw`^[(\[【［](?:(?<place>${koreanTown})|[\p{Script=Hangul}A-Za-z\d]{2,12})\s?[= /|]\s?(?<by>[\p{Script=Hangul}·ㆍ, ]{2,30}?(?:기자|특파원))[)\]】］]\s*`,
    'u'
  ),
  // Arabic: an agency in brackets or slashes, with a day before it or not, or behind a day in figures.
  new RegExp(
    String.raw`^(?<place>${arabicPlace})(?:[،,]?\s?(?:في )?(?<date>${arabicDay}),?)?\s?(?:[-–—] ?)?(?:[(/]\s?(?<agency>[\p{Script=Arabic} ]{2,12}?)\s?[)/]|(?<when>\d{1,2}[-/]\d{1,2}[-/]\d{4}),? ?(?<alone>[\p{Script=Arabic}]{3,8}))(?:${dash}|(?<=/)\s*)`,
    'u'
  ),
  // `رام الله - وفا -` · `القاهرة: رويترز`.
  new RegExp(
    String.raw`^(?<place>${arabicWord}(?: ${arabicWord})?)\s?[-–—ـ:/]\s?(?<agency>[\p{Script=Arabic}]{3,8}|أ ف ب|ا ف ب|د ب أ|أ ش أ)\s?[-–—ـ:/]+\s*`,
    'u'
  ),
  // The Saudi agency prints both calendars: `07 رجب 1435 هـ الموافق 06 مايو 2014 م واس`.
  new RegExp(
    String.raw`^(?<place>${arabicPlace}),? \d{1,2} [\p{Script=Arabic} ]{3,14} \d{4} ?هـ?،? الموافق (?<date>\d{1,2} [\p{Script=Arabic}]{3,8} \d{4}) ?م?،? (?<agency>واس)\s*$`,
    'u'
  ),
  // `إسطنبول/ سارة القاضي/ الأناضول`.
  new RegExp(
    String.raw`^(?<place>${arabicWord})\s?/\s?(?<by>${arabicWord} ${arabicWord}(?: ${arabicWord})?)\s?/\s?(?<agency>الأناضول)\s?[-–—:]?\s*`,
    'u'
  ),
  // Hindi: `नई दिल्ली, 5 मार्च (भाषा)`.
  new RegExp(
    String.raw`^(?<place>${indicWord}(?: ${indicWord}){0,2})(?:[,،/] ?(?<date>(?:\p{Nd}{1,2}|${indicWord}) ${indicWord}(?:,? \p{Nd}{4})?))?[,.।]?\s?\((?<agency>[\p{Script=Devanagari}]{3,10}|PTI|IANS|ANI)\)[\s.।:–—-]*`,
    'u'
  )
]

/** Read such a dateline; nothing where the agency is not known. */
export function readScriptDateline(head: string, desk: KnownAgency[]): ScriptDateline | undefined {
  for (const form of forms) {
    const match = form.exec(head)
    const read = match && toDateline(match, desk)
    if (read) return read
  }
  return
}

function toDateline(match: RegExpExecArray, desk: KnownAgency[]): ScriptDateline | undefined {
  const {agency, alone, by, date, place, when} = match.groups!
  const printed = agency ?? alone
  const name =
    printed === undefined || /^AFP[=＝]/u.test(printed) ? printed : agencyNamed(printed, desk)
  if (printed && !name) return
  const names = by ? namesIn(match[0], by) : []
  if (by && names.length === 0) return
  const stamp = date ? readDate(date)?.stamp : when ? dayFirst(when) : undefined
  return {
    ...(name ? {agency: name} : {}),
    ...(names.length > 0 ? {by: names} : {}),
    ...(stamp ? {date: stamp} : {}),
    end: match[0].length,
    ...(place ? {place} : {}),
    to: match[0].replace(/[\s　]*[-－―—–ـ:]*[\s　]*$/u, '').length
  }
}

/** The names with or without a trade before them. */
function namesIn(text: string, printed: string): ScriptName[] {
  const at = text.lastIndexOf(printed)
  const trade = printed.trimEnd()
  const found = scriptNames(trade)
  const names = found.length > 0 ? found : namesAlone(trade)
  return names.map(({from, name, to}) => ({from: from + at, name, to: to + at}))
}

/** Names where nothing else can stand. */
function namesAlone(text: string): ScriptName[] {
  if (/^\p{Script=Arabic}/u.test(text)) return [{from: 0, name: text, to: text.length}]
  return [...text.matchAll(/[^、]+/gu)].flatMap(({0: part, index}) =>
    hanNameAt(part).map(({name}) => ({from: index, name, to: index + name.length}))
  )
}

function dayFirst(text: string): Stamp | undefined {
  const [day = '', month = '', year = ''] = text.split(/[-/]/u)
  return readDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)?.stamp
}
