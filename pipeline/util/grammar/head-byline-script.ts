/** Reads the lines above a story that name its writer beside a day or a town, in scripts without capitals. */

import type {Named} from './byline.ts'
import {scriptByline} from './byline-script.ts'
import {type DateLine, moved, readDateLine} from './date.ts'
import {isScriptName} from './script-given-names.ts'
import {hanNameAt} from './script-names.ts'

export interface HeadByline {
  date?: DateLine
  named: Named[]
  /** Where they wrote, in capitals behind their names. */
  place?: {from: number; to: number}
}

/** Read such a line above a story. */
export function inScript(text: string): HeadByline | undefined {
  return inChinese(text) ?? besideScript(text)
}

/** `מאת דנה כהן | 4 במרץ 2019`, `דנה כהן` below a headline, `سلمى حداد – عمان`: a name and a day or a town. */
function besideScript(text: string): HeadByline | undefined {
  if (/\p{Lu}/u.test(text) || !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return
  const parts = text.split(/\s*[|•·]\s*|\s+[-–—]\s+/u)
  if (parts.length > 3) return
  const name = parts.find((part) => isScriptName(part))
  const named = name
    ? [personIn(text, name)]
    : parts.map((part) => scriptByline(part)).find(Boolean)
  const [one] = named ?? []
  if (!named || !one) return
  const day = parts.find((part) => readDateLine(part))
  const others = parts.filter((part) => part !== day && !part.includes(one.name))
  if (others.some((part) => part.split(' ').length > 2) || others.length > 1) return
  const found = named.map((other) => personIn(text, other.name))
  return day === undefined
    ? {named: found}
    : {date: moved(readDateLine(day)!, text.indexOf(day)), named: found}
}

function personIn(text: string, name: string): Named {
  const from = text.indexOf(name)
  return {from, name, to: from + name.length, type: 'Person'}
}

/** `2019-03-12 10:32 来源：港城晚报 作者：李文博`: day, source and writer, as sites in Chinese set them. */
const chinese =
  /^(?<day>[^：:]{6,14}(?:\d\d:\d\d(?::\d\d)?)?)[\s　|]+(?:(?:来源|來源|稿源)[：:]\s?[^\s：:]{1,30}[\s　|]+)?(?:作者|记者|記者|撰稿|撰文|文)[：:]\s?(?<by>\p{Script=Han}{2,4}(?:[、,， ]\p{Script=Han}{2,4}){0,3})(?=[\s　|]|$)/u

function inChinese(text: string): HeadByline | undefined {
  const groups = chinese.exec(text)?.groups
  const date = groups && readDateLine(groups['day']!)
  if (!groups || !date) return
  let at = text.lastIndexOf(groups['by']!)
  const named: Named[] = []
  for (const name of groups['by']!.split(/[、,， ]/u)) {
    if (hanNameAt(name).length === 0) return
    const from = text.indexOf(name, at)
    at = from + name.length
    named.push({from, name, to: at, type: 'Person'})
  }
  return {date, named}
}
