/** Settles the lines above a story whose words do not tell what they are: kicker, letterhead, headline, standfirst. */

import {isKicker} from '../grammar/kicker.ts'
import {isBody} from '../grammar/organisation.ts'
import {isKnownCity, isRegion} from '../grammar/regions.ts'
import {isRightBelow, type Line} from '../lines.ts'
import type {Part} from './line.ts'

/** What only a letterhead has right below it. */
const reached = new Set<Part>(['address', 'contact'])

/** UTF-16 units of the longest line of a headline that a wire sets on two. */
const measure = 50

/**
 * List the open lines that may be the headline.
 *
 * @param open
 *   Indices of the open lines.
 * @param parts
 *   What the other lines above the story are.
 * @param end
 *   Index of the line that is looked at next.
 * @returns
 *   The open lines without the kickers and the letterhead at their top.
 */
export function titlesAmong(
  lines: Line[],
  open: number[],
  parts: Map<number, Part>,
  end: number
): number[] {
  const first = open.findIndex(
    (index) => !isLabel(lines, index, end) && !isLetterhead(lines, index, parts)
  )
  return first < 0 ? [] : open.slice(first)
}

/** A kicker with a line below it that may be a headline: no sentence, of words enough or right there. */
function isLabel(lines: Line[], index: number, end: number): boolean {
  if (isWhere(lines, index)) return true
  const below = lines[end]
  return (
    (isKicker(lines[index]!.text) || isRegion(lines[index]!.text)) &&
    below !== undefined &&
    !/[.;:]["”’»]?$/u.test(below.text) &&
    (isRightBelow(below, lines[end - 1]) || below.text.split(/\s+/u).length > 2)
  )
}

/** `Umeå`, `Kyritz/Berlin`: a known city right above a line of more words. */
function isWhere(lines: Line[], index: number): boolean {
  const [{text}, below] = [lines[index]!, lines[index + 1]]
  return (
    text.length < 40 &&
    text.split(/\s*\/\s*/u).some(isKnownCity) &&
    below !== undefined &&
    isRightBelow(below, lines[index]) &&
    below.text.split(/\s+/u).length > 4
  )
}

/** Who issued a release: a body or an office-holder, under its label or above the way to reach them. */
function isLetterhead(lines: Line[], index: number, parts: Map<number, Part>): boolean {
  const {text} = lines[index]!
  if (reached.has(parts.get(index + 1)!)) return true
  if (index === 0 && isTitle(lines, parts)) return true
  // `POL-OF: …`: what stands above the headline of a police report is its office.
  if (/^(?:POL|BPOL|FW|HZA)-\p{Lu}{1,6}:/u.test(lines[index + 1]?.text ?? '')) return true
  // Of a ministry, its secretariat and its press office the label is the fourth line.
  const depth = isOffice(text) ? 4 : 2
  const isIssued = [...parts].some(
    ([at, part]) => at <= index + depth && (part === 'release' || part === 'service')
  )
  if (!isIssued || text.length > 90 || /[.!?:]["”’]?$/u.test(text)) return false
  const below = lines[index + 1]?.text ?? ''
  return isOffice(text) || holder.test(text) || (honoured.test(text) && holder.test(below))
}

/** `The Echo (Merrow)`. */
function isNewspaper(text: string): boolean {
  return /^(?:The )?\p{Lu}[\p{L}. -]{2,30} \(\p{Lu}[\p{L}. ]{2,20}\)$/u.test(text)
}

/** A ministry or a newspaper as the first line, above the day it was sent out or printed, or above a longer headline. */
function isTitle(lines: Line[], parts: Map<number, Part>): boolean {
  const [{text} = {text: ''}, below] = lines
  if (isNewspaper(text)) return parts.get(1) === 'date'
  return (
    /^(?:ministry|department|directorate|secretariat) of \p{Lu}/iu.test(text) &&
    !hasVerb(text) &&
    below !== undefined &&
    below.text.length > text.length * 1.5
  )
}

/** `Minister of Fisheries` · `Deputy Secretary for Harbours`. */
const holder =
  /^(?:(?:acting|associate|deputy|shadow|state|under) ?)*(?:minister|secretary|commissioner|attorney general|member of parliament|senator|representative) (?:of|for|von|für|de)\b.{2,50}$/iu

/** `Hon Tama Whitiora` · `Senator Ines Calder`, above the office they hold. */
const honoured =
  /^(?:(?:The )?(?:Rt\.? |Right )?Hon\.? |\p{Lu}\p{L}{2,12}\.? )?(?:\p{Lu}[\p{L}.'’-]* ?){2,4}$/u

/** `Ministry of Ferries` · `Bundesamt für Deichwesen`. */
const office =
  /^(?:the )?(?:\p{L}+ ){0,3}(?:ministry|department|office|agency|authority|commission|council|embassy|board|bureau|university|college|institute|city|town|county|borough|hochschule|universität|université|universidad|università|\p{L}{0,12}amt|\p{L}{0,12}ministerium|ministère|préfecture|mairie|ministerio|ministero|ministério|gemeente|provincie|rijksdienst|gobierno|secretaría|subsecretaría|dirección|coordinación|ayuntamiento|delegación|consejería|alcaldía|governo|secretaria|prefeitura|câmara|assessorato|regione|comune|direction|conseil|région)(?: (?:general|générale|generale|geral|nacional|regional|provincial|estatal|municipal))? (?:of|for|für|des?|der|du|di|del|della|do|da|van|voor|en|à)\b/iu

/** What ends like a verb and is none. */
const nouns = /^(?:Nations|States|\p{L}+(?:airs|ices|ics|ions|ities|ments|rces|[’']s))$/u

/** Whether it names an office: by its first words, or by its last. */
function isOffice(text: string): boolean {
  if (hasVerb(text)) return false
  // `Attorney’s Office - Eastern District of New York`: its own name, and where it sits.
  const words = text.split(/\s[-–—|]\s/u, 1)[0]!.split(/\s+/u)
  if (words.length > 9) return false
  if (office.test(text)) return true
  const verb = words.slice(1, 3).some((word) => /\p{Ll}(?:s|ed)$/u.test(word) && !nouns.test(word))
  return words.length < 8 && !verb && isBody(words.at(-1)!)
}

function hasVerb(text: string): boolean {
  return /(?<!\p{L})(?:is|are|was|were|has|have|had|will|to|says?|said|opens?|launche[sd]|announce[sd]?|names?|wins?|gets?|calls?|urges?|backs?|cuts?|bleibt|wird|hat|ist|sind|est|sont|a|va)(?!\p{L})/iu.test(
    text
  )
}

/**
 * Give the open lines their parts.
 *
 * @param end
 *   Index of the first line of the story.
 * @param agency
 *   The agency of the dateline: its copy has labels above the headline, and hardly a standfirst.
 */
export function settleOpen(
  lines: Line[],
  open: number[],
  parts: Map<number, Part>,
  end: number,
  agency?: string
): void {
  const heading = open.find((index) => lines[index]!.type === 'heading')
  let titles = open
  if (heading !== undefined && heading !== open[0] && heading - open[0]! < 4) {
    titles = open.filter((index) => index >= heading)
    for (const index of open.filter((other) => other < heading)) parts.set(index, 'kicker')
  } else {
    const kept = titlesAmong(lines, open.slice(0, -1), parts, open.at(-1) ?? 0)
    titles = [...kept, ...open.slice(-1)]
    if (titles.length > 1 && isTag(lines[titles[0]!]!, lines[titles[1]!]!, agency)) titles.shift()
    for (const index of open.slice(0, open.length - titles.length)) {
      const issued = isLetterhead(lines, index, parts) ? 'release' : 'kicker'
      parts.set(index, isNewspaper(lines[index]!.text) ? 'service' : issued)
    }
  }
  const isSlugged = [...parts.values()].includes('slug')
  let last = titles[0]
  if (last === undefined) return
  parts.set(last, 'headline')
  for (const index of titles.slice(1)) {
    const joined =
      last === index - 1 &&
      parts.get(last) === 'headline' &&
      isContinued(lines[last]!, lines[index]!, isSlugged)
    if (index < end) parts.set(index, joined ? 'headline' : 'standfirst')
    last = index
  }
}

/**
 * Whether the first of two lines is a label by how it is set: one word above a headline in wire copy,
 * `DISASTER FERRY` in that of AAP, `Management: The Growing Business` above a line with few capitals.
 */
function isTag(line: Line, next: Line, agency: string | undefined): boolean {
  const [words, below] = [line.text.split(/\s+/u), next.text.split(/\s+/u)]
  if (below.length < 3 || below.length <= words.length || !isRightBelow(next, line)) return false
  const [section = '', part] = line.text.split(/: /u, 2)
  // AAP sets its slug with the state before it, as it does the headline.
  if (part !== undefined && words.length < 4 && next.text.startsWith(`${section}: `)) return true
  if (part !== undefined) {
    const isSection = isKicker(section) && !kinds.test(section)
    return isSection && words.length < 6 && isTitled(part) && !isTitled(next.text)
  }
  if (!agency || !/^[\p{L} -]+$/u.test(line.text)) return false
  const isCapital = !/\p{Ll}/u.test(line.text)
  return isCapital ? agency === 'AAP' && words.length < 4 : words.length < 2
}

/** Kinds of pieces rather than sections: they open headlines. */
const kinds =
  /^(?:analysis|briefs?|column|comment(?:ary)?|editorial|exclusive|explainer|factbox|feature|interview|letters?|obituary|opinion|profile|q&a|reviews?|viewpoint|watch)$/iu

/**
 * Whether a headline goes on in the next line.
 *
 * @param isSlugged
 *   Whether a slug line stands above: under it two short lines are one headline.
 */
export function isContinued(line: Line, next: Line, isSlugged = false): boolean {
  if (!isRightBelow(next, line) || /[.!?]["”’]?$/u.test(line.text)) return false
  const capitals = (text: string) => /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
  const short = line.text.length <= measure && next.text.length <= measure
  if (next.indent > line.indent && short) return true
  if (capitals(line.text) && capitals(next.text)) return line.text.length > 7
  if (line.text.length < 20) return false
  if (isSlugged && short && isTitled(line.text) === isTitled(next.text)) return true
  return (
    /^\p{Ll}/u.test(next.text) ||
    /\b(?:a|an|and|as|at|by|for|from|in|of|on|or|over|the|to|with|de|der|die|und|la|le|et)$|[,:]$/iu.test(
      line.text
    )
  )
}

/** Whether most words of a line begin with a capital. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]{3,}/gu) ?? []
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 3 >= words.length * 2
}
