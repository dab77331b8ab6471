/** Tells what speaks against a line as the headline of a page, by its own words and those beside it. */

import {isMonthDay} from '../grammar/date.ts'
import {isPerson} from '../grammar/name.ts'
import {isPlaceShaped} from '../grammar/place-shape.ts'
import {isRole} from '../grammar/role.ts'
import {isHanName} from '../grammar/script-names.ts'
import {isNames} from './head.ts'
import type {PageLine} from './line.ts'
import {isChecked, isPictured, isPictureSource, isSource, isWhence} from './said-by.ts'
import {signaturesOf} from './signature.ts'
import {isSummary} from './summary.ts'
import type {Thing} from './site-furniture.ts'

/** What may stand between a headline, its standfirst and its credits. */
const between = new Set<Thing | undefined>(['advertisement', 'reading time', 'share row'])

/** Lines above a caption in which the credits stand that it is below. */
const reach = 14

const timed = /^\d{1,2}[.:h]\d\d\s\S/u

/** Whose name stands on the next line. */
const sender =
  /^(?:(?:(?:news )?provided by)|(?:from|by|authors?|published by|von|autor(?:in)?|par|de|por|di|av|door)\s?:)$/iu

/** Words of a headline below the name of a shelf. */
const words = 4

/** Lines of a summary. */
const points = 6

/** An item of a list of facts; a dash begins what somebody says. */
const bullet = /^[*•▪■‣]\s/u

/** What speaks against it and takes time to tell: of thousands of lines few get this far. */
export function doubtOf(index: number, lines: PageLine[], from: number): number {
  const {text} = lines[index]!
  const own =
    isTimed(text) || isPictureSource(text) || isPlaceOf(text, lines[from]!)
      ? 3
      : isSigned(text) || sender.test(lines[index - 1]?.text ?? '')
        ? 6
        : 0
  if (isSummed(lines, index)) return 6
  if (isShelf(lines, index)) return shelved
  return (
    own + listed(lines, index) + captioning(index, lines) + signed(lines[index]!, lines[index - 1])
  )
}

/** Whether a line stands between a headline and what belongs to it, without a word on its own. */
export function isBetween({furniture, picture, text}: PageLine): boolean {
  return picture !== undefined || !/\p{L}/u.test(text) || between.has(furniture?.thing)
}

/** Whether a line may be a headline at all. */
export function mayBeTitle({credits, furniture, text, type}: PageLine): boolean {
  if (furniture?.by === 'line' || text.length < 5 || text.length > 250) return false
  if (
    type === 'code' ||
    type === 'list' ||
    (type === 'table' && text.includes('\n')) ||
    bullet.test(text) ||
    isChecked(text) ||
    isWhence(text) ||
    sender.test(text)
  )
    return false
  if (/^(?:[^\s,]+(?:\s[^\s,]+)?,\s){2,20}[^\s,]+(?:\s[^\s,]+)?$/u.test(text)) return false
  if (/^(?:[←→<>]|»\s)|→$/u.test(text) || (/^«\s|\s»$/u.test(text) && !/«.*»/u.test(text)))
    return false
  return /\p{L}/u.test(text) && !credits && !quoted.test(text)
}

/** `GBP/USD 1.3041 +0.0012 +0.09%`: what something costs. */
const quoted = /(?:^|\s)[+-]\d[\d.,]*%?\s+[+-]\d[\d.,]*%?$/u

/** `15.20 Minister: no talks today`, `From 4 June`: posts of a live blog, and when they begin. */
function isTimed(text: string): boolean {
  return timed.test(text) || (text.length < 20 && isMonthDay(text.replace(/^\p{L}{2,5} /u, '')))
}

/** `Porto Novo`, where the text below begins with the same as its dateline. */
function isPlaceOf(text: string, {text: first}: PageLine): boolean {
  return (
    text.length < 40 &&
    first.startsWith(text) &&
    /^(?:, \d|, \p{Lu}\p{Ll}{2,8}\.? \d|[.:] \p{Lu}| ?[(–—-])/u.test(first.slice(text.length))
  )
}

/** `Harbour Radio | By Ines Calder` */
function isSigned(text: string): boolean {
  return (
    text.length < 100 && /[|•·]/u.test(text) && signaturesOf(text, false).some(({said}) => said)
  )
}

/** What a shelf of a site is called, in a heading above the one that is the headline. */
const shelf =
  /^(?:(?:all |latest |our )?(?:media|news|press) ?(?:releases?|room|cent(?:re|er)|statements?)|(?:latest |our )?news(?: (?:&|and) (?:events|media|updates|stories|views))?|announcements|articles|blog|speeches|statements|pressemitteilung(?:en)?|pressemeldung(?:en)?|aktuelles|nachrichten|meldungen|presse|neuigkeiten|actualités?|communiqués?(?: de presse)?|noticias|notas? de prensa|comunicados?(?: de prensa)?|notizie|comunicati(?: stampa)?|notícias|nieuws|persberichten|nyheter|pressmeddelanden|nyheder|aktualności|wiadomości|tiskové zprávy|uutiset|tiedotteet)$/iu
const shelved = 12

function isShelf(lines: PageLine[], index: number): boolean {
  const [line, next] = [lines[index]!, lines[index + 1]]
  if (line.type !== 'heading' || next?.type !== 'heading' || !shelf.test(line.text)) return false
  return mayBeTitle(next) && next.text.split(/\s+/u).length >= words
}

/** Below “Key points”, with no text between. */
function isSummed(lines: PageLine[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - points), index)
  const label = above.findLastIndex(({text}) => isSummary(text))
  return label >= 0 && above.slice(label).every(({credits, prose}) => !prose && !credits)
}

/** Amid entries of a menu: two more of them stand right below. */
function listed(lines: PageLine[], index: number): number {
  const entry = (line: PageLine | undefined) =>
    line !== undefined &&
    !line.prose &&
    !isBetween(line) &&
    line.text.length < 40 &&
    !line.credits &&
    !isPerson(line.text)
  return entry(lines[index + 1]) && entry(lines[index + 2]) ? 1.5 : 0
}

/** Below who took a picture, and that below the credits, stands what it shows. */
function captioning(index: number, lines: PageLine[]): number {
  if (lines[index - 1]?.picture !== 'credit' || lines[index]!.type === 'heading') return 0
  return lines.slice(Math.max(0, index - reach), index).some(({credits}) => credits) ? 1.5 : 0
}

/** Names and roles stand with the credits, and so does what a label or a name announces. */
function signed({text}: PageLine, before: PageLine | undefined): number {
  if (isPerson(text) || isHanName(text) || isRole(text) || isSource(text)) return 3
  if (isPictured(text) || isNames(text)) return 3
  if (before && isPerson(before.text) && isPlaceShaped(text)) return 6
  return before &&
    ((!before.furniture && /:$/u.test(before.text)) || isPerson(before.text) || isRole(before.text))
    ? 2
    : 0
}
