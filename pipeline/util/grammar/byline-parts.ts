/** Parts a list of names at what stands between them: commas, bars, dashes, “and” in the languages of the press. */

import {agencyNamed} from '../agencies.ts'
import {isPerson} from './name.ts'
import {isBody} from './organisation.ts'

interface Part {
  /** Whether a dash stands before it. */
  dashed: boolean
  /** Whether “for” stands before it. */
  employer: boolean
  end: number
  /** Whether a word such as “and” stands before it. */
  joined: boolean
  start: number
  value: string
}

const separator =
  /\s*(?:,\s*(?:and|&|avec|mit|con|com|met|with)\s|[,;|•·/]|\s[-–—]\s|=$)\s*|\s+(?:and|und|et|y|e|i|en|og|och|și|και|&|with|avec|mit|con|for)\s+/giu

/**
 * List the parts.
 *
 * @param from
 *   Where in the text the list begins; it goes to the end.
 */
export function partsOf(text: string, from: number): Part[] {
  const parts: Part[] = []
  let [dashed, employer, joined] = [false, false, false]
  // “By INES CALDER and”: the list goes on below.
  const rest = text
    .slice(from)
    .replace(/[=<.]+\s*$/u, (end) => (end.startsWith('.') ? end : ''))
    .replace(/(?:\s+(?:and|und|et|-)|,)\s*$|(?<=^[^(]*)\)$/u, '')
  let at = 0
  const push = (to: number) => {
    const raw = rest.slice(at, to)
    const place = /\s+(?:in|aus|à|en|från|fra)\s+\p{Lu}[\p{L}\s.'’-]*$/u.exec(raw)
    const value = (place ? raw.slice(0, place.index) : raw).trim()
    const start = from + at + (raw.length - raw.trimStart().length)
    if (value) parts.push({dashed, employer, end: start + value.length, joined, start, value})
  }
  for (const match of rest.matchAll(separator)) {
    if (
      isInsideName(rest.slice(at, match.index), match[0], rest.slice(match.index + match[0].length))
    )
      continue
    push(match.index)
    at = match.index + match[0].length
    dashed = /\s[–—-]\s/u.test(match[0])
    employer = /^\s+for\s+$/iu.test(match[0])
    joined = /[\p{L}&]/u.test(match[0])
  }
  push(rest.length)
  return parts
}

/** Offices are for more than one thing: “Department for Food and Farming”. */
const office =
  /^(?:the |das |el |le |il |o )?(?:\p{L}{2,15} ){0,2}(?:center|centre|council|department|institute|minist(?:ry|erium|erio|ère|ero|ério)|office)(?:\s|$)/iu

/** Whether what looks like a separator belongs to a name: “Ivo Marsh, Jr.”, “Ana Ortega y Ruiz”, “von und zu Berg”. */
function isInsideName(before: string, mark: string, after: string): boolean {
  if (/^,\s*$/u.test(mark)) return /^(?:Jr|Sr|JR|SR|II|III|IV)\b/u.test(after)
  if (office.test(before.trimStart()) && /^\s+(?:and|&|e|et|for|und|y)\s+$/u.test(mark)) return true
  if (/^\s+und\s+$/u.test(mark)) return / von$/u.test(before) && /^zu /u.test(after)
  if (/^(?:brothers|co|fils|hijos|partners|sons|söhne)\b/iu.test(after)) return true
  if (!/^\s+[eiy]\s+$/u.test(mark)) return false
  const next = /^\p{Lu}[\p{L}’'-]{1,30}(?=\s*(?:$|[,;|]))/u.exec(after)?.[0]
  return next !== undefined && !agencyNamed(next) && !isBody(next) && isPerson(before.trim(), true)
}
