/** Reads the foot of a story: sign-offs, credits, end marks, contacts below its last paragraph. */

import type {KnownAgency} from '../../configuration.ts'
import {isIssuer} from './issuer.ts'
import {lastPart} from './last-line.ts'
import {footPart, type Part} from './line.ts'
import {noteLabel} from './note-label.ts'
import {
  isAddress,
  isContactLabel,
  isContactSentence,
  isReach,
  isReachIn
} from '../grammar/contact.ts'
import {isDeskMark} from '../grammar/desk-mark.ts'
import {isEndMark, isRule} from '../grammar/end-mark.ts'
import {isPerson} from '../grammar/name.ts'
import {noteKind} from '../grammar/note.ts'
import {readSignOff} from '../grammar/sign-off.ts'
import {isBodyName} from '../grammar/organisation.ts'
import {isRole} from '../grammar/role.ts'
import {isServiceBelow} from '../grammar/service-line.ts'
import {isRightBelow, type Line} from '../lines.ts'
import {isSentence} from './prose.ts'

/** Lines from the end that are looked at for what may also be prose. */
const reach = 14

/**
 * Read the foot of a story.
 *
 * @param from
 *   Index of the first line of the story: nothing above it is foot.
 * @param told
 *   Lines that are known to be none of the story, and what they are.
 * @returns
 *   What lines are, by index; end marks and contributors also where the story goes on below them.
 */
export function readFoot(
  lines: Line[],
  from: number,
  told: Map<number, Part>,
  desk: KnownAgency[]
): Map<number, Part> {
  const parts = new Map([...told, ...lawReport(lines)])
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index]!
    if (!line.text || parts.has(index)) continue
    const part = isLineOfText(line)
      ? (footPart(line.text, desk) ??
        contactPart(lines, index, from) ??
        lastPart(line.text, lines[index - 1]?.text ?? '') ??
        officePart(lines, index, parts) ??
        titlePart(lines, index) ??
        noteLabel(lines, index, parts) ??
        (isHeadlineAgain(lines, index, from) ? 'service' : undefined) ??
        besidePart(lines, index, desk))
      : undefined
    if (!part) break
    parts.set(index, part)
  }
  const top = Math.max(from, lines.length - reach)
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (parts.has(index) || !line.text || !isLineOfText(line)) continue
    const part = anywhere(lines, index, parts, top, desk)
    if (part) parts.set(index, part)
  }
  return parts
}

/** A law report is signed below, by a barrister. */
function lawReport(lines: Line[]): Array<[number, Part]> {
  const last = lines.length - 1
  const name = lines[last - 1]
  return /^(?:barrister|solicitor)$/iu.test(lines[last]?.text ?? '') && name && isPerson(name.text)
    ? [
        [last - 1, 'name'],
        [last, 'role']
      ]
    : []
}

/** What is furniture wherever it stands below the head. */
function anywhere(
  lines: Line[],
  index: number,
  parts: Map<number, Part>,
  top: number,
  desk: KnownAgency[]
): Part | undefined {
  const {text} = lines[index]!
  if (isEndMark(text) && !/^[—–]/u.test(text)) return 'end'
  // Where a page had a picture or a post that did not come in time.
  if (/^loading(?:\.{3}|…)$|\binvalid e-?mail ?something went wrong\b/iu.test(text))
    return 'service'
  const note = noteKind(text)
  if (note === 'correction' || note === 'readers') return note
  if (note === 'memo' && /^[([]?\s*eds\b/iu.test(text)) return 'memo'
  if (parts.get(index - 1) === 'contact' && isReachable(text)) return 'contact'
  const after = afterEnd(parts, index)
  if (after && (isReach(text) || isContactSentence(text))) return 'contact'
  // The sender of a mail, above the number to ring.
  if (after && /^\p{Lu}\p{Ll}+$/u.test(text) && isReach(lines[index + 1]?.text ?? ''))
    return 'contact'
  if (after && isServiceBelow(text)) return 'service'
  if (index < top && !after) return
  if (isContactLabel(text)) return 'contact'
  if (isRule(text)) return
  const signed = readSignOff(text, desk)
  return signed?.contributors && /^(?:\(|reporting|writing|editing|additional|_)/iu.test(text)
    ? 'contributors'
    : undefined
}

/** `The Merrow Times` above the page it stood on. */
function titlePart(lines: Line[], index: number): Part | undefined {
  const below = lines[index + 1]?.text ?? ''
  const {text} = lines[index]!
  return /\bpage \d/iu.test(below) && isServiceBelow(below) && text.length < 40 && isBodyName(text)
    ? 'service'
    : undefined
}

/** `"Ferry sinks off Porto Novo"` below “Comments”: the headline once more. */
function isHeadlineAgain(lines: Line[], index: number, from: number): boolean {
  const bare = lines[index]!.text.replace(/^["“]|["”]$/gu, '')
  if (bare.length <= 12 || index === from || isSentence(bare)) return false
  return lines.slice(0, from).some(({text}) => text === bare)
}

/** Lines of topics below the last service of a site. */
const topics = 6

/**
 * What the lines above tell of one: `SS`, who has signed in `NNA CORR TGB SS` as well; topics of a few words below
 * `Subscribe here`.
 */
function besidePart(lines: Line[], index: number, desk: KnownAgency[]): Part | undefined {
  const {text} = lines[index]!
  const above = lines.slice(Math.max(0, index - topics), index).map((line) => line.text)
  // Also one of its own below another: `(FIN) RGA/MDV`, and `GRM`.
  const isMore = above.at(-1)?.endsWith(` ${text}`) || isDeskMark(above.at(-1) ?? '')
  if (/^\p{Lu}{2,3}$/u.test(text) && isMore) return readSignOff(above.at(-1)!, desk) && 'sign-off'
  // `Ministerio de Obras – Gobierno de Merrow` below the buttons of its page.
  if (isServiceBelow(above.at(-1) ?? '') && isIssuer(text)) return 'service'
  const service = above.findLastIndex((one) => isServiceBelow(one))
  const isTopic = (one: string) => /^[\p{L}\d][\p{L}\d&'’ -]{1,28}$/u.test(one)
  return service >= 0 && [...above.slice(service + 1), text].every(isTopic) ? 'service' : undefined
}

/** What bodies of Romance countries call who answers the press. */
const pressOffice =
  /^(?:ufficio stampa|service (?:de )?(?:la )?(?:presse|communication)|(?:gabinete|oficina|departamento|unidad) de (?:prensa|comunicación|comunicaciones|imprensa|comunicação)|assessoria de (?:imprensa|comunicação)|gabinet de (?:premsa|comunicació)|biroul de presă|γραφείο τύπου)(?!\p{L})/iu

/** `Ufficio Stampa Provincia di Merrow` right above its address, as the last lines. */
function officePart(lines: Line[], index: number, parts: Map<number, Part>): Part | undefined {
  const [line, above, below] = [lines[index]!, lines[index - 1], lines[index + 1]]
  const isOffice = ({text}: Line) =>
    text.length < 80 && (isBodyName(text) || pressOffice.test(text)) && !isSentence(text)
  if (isReach(line.text)) {
    return above && isRightBelow(line, above) && isOffice(above) ? 'contact' : undefined
  }
  const isAbove = below && isRightBelow(below, line) && parts.get(index + 1) === 'contact'
  return isAbove && isOffice(line) ? 'contact' : undefined
}

function afterEnd(parts: Map<number, Part>, index: number): boolean {
  for (let other = index - 1; other >= 0 && other > index - reach; other--) {
    if (parts.get(other) === 'end') return true
  }
  return false
}

/** The lines of a contact: they stand below the line that opens it. */
function contactPart(lines: Line[], index: number, from: number): Part | undefined {
  if (pressOffice.test(lines[index]!.text) && isReachIn(lines[index]!.text)) return 'contact'
  if (!isReachable(lines[index]!.text) && !isReached(lines, index)) return
  for (let other = index; other >= Math.max(from, index - 6); other--) {
    const {text} = lines[other]!
    if (isContactLabel(text)) return 'contact'
    if (!isReachable(text) && !isReached(lines, other)) return
  }
  return
}

/** Who is reached, right below the label: `Polizeidirektion Merrow`. */
function isReached(lines: Line[], index: number): boolean {
  const {text} = lines[index]!
  return (
    isContactLabel(lines[index - 1]?.text ?? '') &&
    text.length <= 120 &&
    !isSentence(text) &&
    (isReachIn(text) ||
      /\d[\d ()/-]{5,16}\d$/u.test(text) ||
      (text.length <= 70 && isReachable(lines[index + 1]?.text ?? '')))
  )
}

function isReachable(text: string): boolean {
  return (
    isReach(text) ||
    isAddress(text) ||
    isPerson(text) ||
    (text.length < 60 && isBodyName(text)) ||
    (isRole(text) && text.length < 60) ||
    /^(?:https?:\/\/|www\.)\S+$/iu.test(text)
  )
}

function isLineOfText(line: Line): boolean {
  return line.type === 'paragraph' || line.type === 'heading' || line.type === 'thematicBreak'
}
