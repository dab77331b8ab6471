/**
 * Reads bylines in scripts without capitals, where a trade or a label says that a name stands there:
 * `本报记者 周嘉乐 文/摄` · `文｜李明` · `홍길동 기자 hong@example.com` · `كتب: محمد أحمد`.
 *
 * A line without such a word is none: nobody can tell a name from other words there.
 */

import {agencyNamed} from '../agencies.ts'
import type {Named} from './byline.ts'
import {hanNameAt, type ScriptName, scriptNames} from './script-names.ts'

/** Longer lines are sentences. */
const longest = 80

/** `hong@example.com`, `@hong`, behind the names. */
const address = /[\s　/|]{0,3}(?:[\w.+-]{0,40}@[\w.-]{2,40}|twitter\S{0,30})$/u

/** Marks before the names, and behind them. */
const opening = /^[\s　[（(【〔［<〈/■▲△◆○□]{0,4}/u
const closing = /[\s　\]）)】〕］>〉=]{1,3}$/u

/** `文/李明`, `作者：李明`, and who took the pictures behind it. */
const hanLabel =
  /^(?:文[图圖]?|图文|圖文|文字|撰文|撰稿|撰寫|采写|采访|採訪|作者|作家|记者|記者|執筆|執筆者|著者|筆者|取材・文|取材・執筆|文・写真|構成・文|聞き手)(?:[ 　]?[：:／/|｜丨＝=・][ 　]?|[ 　](?=\p{Script=Han}{2,4}$))(?<names>[^：:／/|｜丨]{2,40}?)(?:[ 　](?:图|圖|摄|攝|编辑|編輯|摄影|攝影|写真|版面)[ 　]?[：:／/|｜丨＝=・].{1,40})?$/u

const hangulLabel =
  /^(?:글|글·사진|글ㆍ사진|취재|정리|기고|필자)\s?[=:·]\s?(?<names>\p{Script=Hangul}{2,4}(?:[·,ㆍ] ?\p{Script=Hangul}{2,4}){0,3})$/u

const arabicName = String.raw`[\p{Script=Arabic}\p{M}]{2,12}(?: [\p{Script=Arabic}\p{M}]{1,12}){1,3}`
const arabicLabel = new RegExp(
  String.raw`^(?:(?:كتبت?|كتبها?|إعداد|اعداد|تقرير|تحقيق|حوار|مراسلنا)\s?[:：\-–—ـ/]\s?|بقلم\s?[:：\-–—ـ/]?\s?(?:الكاتبة? )?)(?<names>${arabicName}(?:(?:،| ?و ?|\s[-–]\s)${arabicName}){0,2})$`,
  'u'
)

/** `القاهرة - سارة القاضي`: who writes from where. */
const arabicFrom = new RegExp(
  String.raw`^(?:القاهرة|الإسكندرية|بيروت|دمشق|حلب|عمان|عمّان|بغداد|أربيل|البصرة|الرياض|جدة|دبي|أبوظبي|الشارقة|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|طرابلس|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|الخرطوم|نواكشوط|القدس|القدس المحتلة|رام الله|غزة|لندن|باريس|برلين|واشنطن|نيويورك|موسكو|إسطنبول|أنقرة|طهران|بروكسل|جنيف)\s?[-–—ـ/:]\s?(?<names>${arabicName})$`,
  'u'
)

const hebrewLabel =
  /^(?:מאת|כתב|כתבה|כתבת)\s?[:：-]?\s?(?<names>[\p{Script=Hebrew}'"-]{2,14}(?: [\p{Script=Hebrew}'"-]{2,14}){1,2})$/u

/** `記者王大明／台北報導`, as Taiwan signs a story. */
const taiwan =
  /^記者(?<names>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,3})[／/]\p{Script=Han}{2,8}(?:報導|報道|攝影)$/u

const indicName = String.raw`[\p{Script=Devanagari}\p{M}]{2,14}(?: [\p{Script=Devanagari}\p{M}.]{1,14}){1,3}`
const indicLabel = new RegExp(
  String.raw`^(?:लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|द्वारा)\s?[:：-]\s?(?<names>${indicName})$`,
  'u'
)

/** Read such a line; nothing where no name is sure to stand there. */
export function scriptByline(text: string): Named[] | undefined {
  if (text.length > longest || !/[^\p{Script=Latin}\p{P}\p{S}\s\d]{2}/u.test(text)) return
  const short = text.replace(address, '').replace(closing, '')
  const skip = opening.exec(short)![0].length
  const bare = short.slice(skip)
  const names = namesOf(bare)
  return names.length > 0
    ? names.map(({from, name, to}) => ({from: from + skip, name, to: to + skip, type: 'Person'}))
    : undefined
}

function namesOf(text: string): ScriptName[] {
  const from = arabicFrom.exec(text)?.groups?.['names']
  if (from && !agencyNamed(from)) return split(text, from, /،/u, () => true)
  const reported = taiwan.exec(text)?.groups?.['names']
  if (reported) return split(text, reported, /、/u, (name) => hanNameAt(name).length > 0)
  const told = scriptNames(text)
  if (told.length > 0) return told
  const labelled = hanLabel.exec(text)?.groups?.['names']
  if (labelled) return split(text, labelled, /[、，,\s　]+/u, (name) => hanNameAt(name).length > 0)
  const others =
    hangulLabel.exec(text) ??
    arabicLabel.exec(text) ??
    hebrewLabel.exec(text) ??
    indicLabel.exec(text)
  const printed = others?.groups?.['names']
  return printed ? split(text, printed, /\s?[·,ㆍ،]\s?|\s[-–]\s| و ?/u, () => true) : []
}

/** Each of the names; none where one of them is no name. */
function split(
  text: string,
  printed: string,
  between: RegExp,
  isName: (name: string) => boolean
): ScriptName[] {
  const names: ScriptName[] = []
  let at = text.lastIndexOf(printed)
  for (const name of printed.split(between)) {
    if (!isName(name)) return []
    const from = text.indexOf(name, at)
    names.push({from, name, to: from + name.length})
    at = from + name.length
  }
  return names
}
