/** Looks above the line that stands out on a page: where that is a standfirst, its headline is there. */

import {measure, wordsOf} from '../measure.ts'
import {isPerson} from '../grammar/name.ts'
import {isDead} from '../grammar/obituary.ts'
import type {PageLine} from './line.ts'
import {isWay} from './crumbs.ts'
import {sharedStems, stemsOf} from './stems.ts'
import {isBetween, mayBeTitle} from './title-doubt.ts'
import type {Thing} from './site-furniture.ts'

/** Lists of other stories. */
const lists = new Set<Thing | undefined>(['popular list', 'related links'])

/** Part of the telling words of a headline that its text has too. */
const most = 0.25

/** Words of a kicker, at most, and lines at the top of a page in which its motto stands. */
const kicker = 6
const motto = 2

/** How much longer than the line below it a headline is at most that has fewer. */
const more = 1.2

/** How much shorter it is at most where the lower is no caption. */
const least = 0.7

/** More than one sentence: a standfirst has them, a headline hardly. */
const sentences = /\p{Ll}{3,}[.!?] \p{Lu}/u

/** Lines of a standfirst that are looked over, lines up to the next, and UTF-16 units of one with a full stop. */
const steps = 4
const reach = 5
const longest = 300

/** `[르포] …`, `【独自】…`: the kind of a piece before its headline; a standfirst all in quotation marks. */
const label = /^(?:\[[^\]]{1,12}\]|【[^】]{1,12}】)\s?\S/u
const quoted = /^(?:["“][^"“”]{4,80}["”]|「[^「」]{4,60}」)$/u

/** What the lines of a page say of its headline. */
interface Above {
  /** How often each line stands on the page. */
  counts: Map<string, number>
  /** First line of the text. */
  from: number
  lines: PageLine[]
  /** Whether credits stand right below the text. */
  signed: boolean
  /** Telling words of the text. */
  words: Set<string>
}

/**
 * Of two lines that might be it, take the upper: the lower is its standfirst.
 *
 * @param page
 *   What its lines say of the headline.
 * @param index
 *   Index of the line that stands out.
 * @returns
 *   Index of the headline.
 */
export function overStandfirst(page: Above, index: number): number {
  if (page.lines[index]!.type === 'heading' || isAgain(page, index)) return index
  let [best, words] = [index, page.words]
  for (let step = 0; step < steps; step++) {
    const up = overBetween(page, best)
    if (up === undefined) return best
    // What a standfirst tells is of the story, though the text may leave it out.
    if (up.dek) words = new Set([...words, ...stemsOf(up.dek)])
    if (step > 0 && isShort(page, up.index, best)) return best
    if (!isUpper(page, up.index, best, words)) return best
    best = up.index
    if (isAgain(page, best)) return best
  }
  return best
}

/** Whether a line stands on the page twice, as a headline does. */
function isAgain({counts, lines}: Above, index: number): boolean {
  return (counts.get(lines[index]!.text) ?? 0) > 1
}

/** Whether the upper of two lines is short beside the lower, as a kicker is; above two sentences it is not. */
function isShort({lines}: Above, index: number, lower: number): boolean {
  const {text} = lines[lower]!
  return lines[index]!.text.length < text.length * least && !sentences.test(text)
}

/** The next line above that is neither a button, a picture nor credits, past one standfirst that ends with a full stop. */
function overBetween(page: Above, index: number): {dek?: string; index: number} | undefined {
  let dek: string | undefined
  for (let up = index - 1; up >= Math.max(0, index - reach); up--) {
    const line = page.lines[up]!
    if (isBetween(line) || (line.credits && !page.signed)) continue
    if (!mayBeTitle(line) || isWay(line.text)) return
    if (!line.prose || isAgain(page, up)) return {...(dek ? {dek} : {}), index: up}
    if (dek !== undefined || line.prose !== 'sentence' || line.text.length > longest) return
    dek = line.text
  }
  return
}

/** Whether of two lines the upper is the headline. */
function isUpper(page: Above, index: number, lower: number, words: Set<string>): boolean {
  const {lines} = page
  const {text} = lines[index]!
  const again = isAgain(page, index)
  const count = wordsOf(text)
  const story = lines.slice(page.from, page.from + 2).map((line) => line.text)
  const around = lines.slice(Math.max(0, index - 1), lower + 2).map((line) => line.text)
  if (isPerson(text)) return index === lower - 1 && isDead(text, around, story)
  if (again ? count < 3 : measure(text) < 20 || count < 4) return false
  if (isPlaced(text, lines[page.from])) return false
  if (index === lower - 1 && label.test(text) && quoted.test(lines[lower]!.text)) return true
  const part = sharedStems(text, words)
  if (part >= most) return true
  // With fewer words of the text it is one where it is hardly longer, and no other title stands above.
  const {text: below} = lines[lower]!
  const labelled = isLabel(lines[index - 1])
  const first = text.length < below.length * more && labelled
  const kicked = /^[^:]{4,40}:$/u.test(lines[index - 1]?.text ?? '')
  // One that ends like a sentence, below a line that does not.
  const ended = /\p{Ll}\.["”’»]?$/u.test(below) && !/[.:;,…]["”’»]?$/u.test(text)
  if (index !== lower - 1) return false
  return (
    (ended && labelled) ||
    ((part > 0 || kicked || again || (count > kicker && index > motto)) && first)
  )
}

/** `Merrow: three days of music`, over a text that begins with the same place: a kicker. */
function isPlaced(text: string, first: PageLine | undefined): boolean {
  const place = /^(?<place>[^:]{3,30}):\s/u.exec(text)?.groups?.['place']
  return (
    place !== undefined &&
    first !== undefined &&
    /^[.,(–—-]|^ [(–—-]/u.test(after(first.text, place))
  )
}

function after(text: string, words: string): string {
  return text.startsWith(words) ? text.slice(words.length) : ''
}

/** Whether nothing but the name of a section stands there. */
function isLabel(line: PageLine | undefined): boolean {
  if (!line || isWay(line.text)) return true
  return !line.prose && wordsOf(line.text) <= 3 && !lists.has(line.furniture?.thing)
}
