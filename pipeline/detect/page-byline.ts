/**
 * Claims who signed a page, where a browser has glued the byline to what stood beside it.
 *
 * ```text
 *   | Ferry sinks off Porto Novo
 * > | Posted on12 May 2026AuthorInes Calder4 Comments
 *                              ^^^^^^^^^^^
 * ```
 *
 * Looks between the headline and the text, and right below the text at lines that say “by”; where
 * none does, at what a box there or a licence says of the writer. A login
 * counts only where the date of the story stands with it. Only where the copy is a whole page: the
 * byline of other copy is `byline`’s.
 */

import type {Author} from '../article.ts'
import type {Filing} from '../claim.ts'
import type {KnownAgency} from '../configuration.ts'
import {linePlace} from '../util/lines.ts'
import {setInMixedCase} from '../util/mixed-case.ts'
import {isCreditsLine, isSaidCredits} from '../util/paste/credits.ts'
import {withoutEdition} from '../util/grammar/head-date.ts'
import {readByline} from '../util/grammar/byline.ts'
import {isContactLabel} from '../util/grammar/contact.ts'
import {isCapitals, isPerson} from '../util/grammar/name.ts'
import type {PageLine} from '../util/paste/line.ts'
import {hanReporters, hanSignature} from '../util/grammar/han-signature.ts'
import {pageOf} from '../util/paste/page.ts'
import {type Signature, signatureOf, signaturesOf} from '../util/paste/signature.ts'
import {licensed, toldBelow} from '../util/paste/told-below.ts'
import {aloneAt, isTold, signedBelow} from '../util/paste/writers.ts'
import type {Thing} from '../util/paste/site-furniture.ts'
import {detector} from './detector.ts'

/** Lines above a headline, and below a text, in which a byline may stand. */
const above = 2
const below = 10

/** Below these are other people’s words. */
const ends = new Set<Thing>(['comments', 'popular list', 'related links'])

/** These may stand between a text and its byline. */
const besideCredits = new Set<Thing>(['advertisement', 'reading time', 'share row', 'tags'])

const alone =
  /^(?:by|von|par|por|di|door|av|af|author|autor|auteur|text|geschrieben von|written by|posted by)\s*:?$/iu

export default detector('page-byline', function* (tree, {configuration, copy}) {
  const page = pageOf(tree)
  if (!page) return
  const {from, lines, title, to} = page
  const {agencies} = configuration.desk
  const top = title ?? Math.max(0, from - 6)
  let signed = false
  for (let index = Math.max(0, top - above); index < from; index++) {
    const line = lines[index]!
    const found = index === title ? [] : over(line, index)
    const login = found.every(({name, type}) => type === 'Person' && !isPerson(name))
    if (found.length > 0)
      yield* claims(line, found, (login ? 30 : 20) + (index - top + above) / 100)
  }
  // Credits below a text may stand inside what was taken for it, where more follows them.
  const set = lines.slice(from, to).filter(isCredits)
  for (const line of [...set.slice(0, 1), ...lines.slice(to, to + below)]) {
    if (
      line.index >= to &&
      line.furniture &&
      ends.has(line.furniture.thing) &&
      !isSaidCredits(line.text)
    )
      break
    const found = isSaidCredits(line.text) ? signaturesOf(line.text, false, agencies) : []
    if (found.length > 0) yield* claims(line, found, 40)
  }
  for (const line of lines.slice(to, to + below)) {
    if (line.furniture && !besideCredits.has(line.furniture.thing)) break
    const found = line.picture ? [] : signedBelow(page, line.index, agencies)
    if (found.length === 0) continue
    yield* claims(line, found, 45)
    break
  }

  for (const line of [...lines.slice(top, from), ...lines.slice(to - 1, to + 3)]) {
    const found = line.index === title ? [] : hanSignature(line.text)
    if (found.length > 0) yield* claims(line, found, line.index < from ? 25 : 46)
  }
  const reporters = hanReporters(lines[from]?.text ?? '')
  if (reporters.length > 0 && !signed) yield authors(lines[from]!, reporters, 47)
  const told = signed ? undefined : (toldBelow(page) ?? licensed(page))
  if (told) yield authors(lines[told.index]!, [told.signature], 60)

  function over(line: PageLine, index: number): Signature[] {
    const near = lines.slice(Math.max(0, index - 1), index + 3)
    const dated = near.some(({text}) => isCreditsLine(text) && /\d/u.test(text))
    const before = lines[index - 1]?.text ?? ''
    // A table of a menu and the day is none of names.
    if (line.type === 'table' && line.text.includes('\n')) return []
    if ((line.prose && !line.credits) || isContactLabel(before) || isBeside(line)) return []
    if (alone.test(before) && !isButton(line.text))
      return signaturesOf(`${before} ${line.text}`, dated, agencies).map((one) =>
        shifted(one, before.length + 1)
      )
    const text = withoutEdition(line.text)
    const signed = signaturesOf(text, dated && /^\p{L}/u.test(text), agencies)
    const found = besideMail(text, signed, agencies)
    if (found.length > 0)
      return found.some(({name, said}) => !said && isTold(page!, name)) ? [] : found
    return index < top ? [] : aloneAt(page!, index, agencies)
  }

  function* claims(line: PageLine, found: Signature[], rank: number): Generator<Filing> {
    signed = true
    yield {...authors(line, found, rank), lifts: [line.span]}
    const place = linePlace(copy, line)
    yield {field: 'byline', lifts: [line.span], origin: 'body', place, rank, value: line.text}
  }

  function authors(line: PageLine, found: Signature[], rank: number): Filing {
    const mixed = found.map(({name}) =>
      isCapitals(name) ? setInMixedCase(lines, name) : undefined
    )
    return {
      field: 'authors',
      origin: 'body',
      parts: Object.fromEntries(
        found.map(({from: start, to: end}, at) => {
          const {from, line: set, to} = mixed[at] ?? {from: start, line, to: end}
          return [`/${at}/name`, linePlace(copy, set, from, to)]
        })
      ),
      place: linePlace(copy, line),
      rank,
      value: found.map(({name, type, worksFor}, at): Author => ({
        name: mixed[at]?.text ?? name,
        stated: true,
        type,
        ...(worksFor ? {worksFor} : {})
      }))
    }
  }
})

/** `By Ines Calder | ines@gazette.example and Ivo Marsh | ivo@gazette.example`: bars that end no list of names. */
function besideMail(text: string, found: Signature[], desk: KnownAgency[]): Signature[] {
  const read = text.includes('@') ? readByline(text, desk)?.named : undefined
  if (!read || read.length <= found.length || read.some(({type}) => type !== 'Person')) return found
  return read.map((one) => ({...signatureOf(one, desk), said: true}))
}

/** `Large Text` below `Text`: no name, though a word that may announce one stands above. */
function isButton(text: string): boolean {
  return isPerson(text, true) && !isPerson(text)
}

function shifted(one: Signature, by: number): Signature {
  return {...one, from: Math.max(0, one.from - by), to: Math.max(0, one.to - by)}
}

/** Whether a line stands in a part of the page that says nothing of the story: a row of buttons, a link to it. */
function isBeside({credits, node}: PageLine): boolean {
  const region = credits ? undefined : node.data?.layout?.region
  return region !== undefined && !/^(?:credits|about the author|tags|caption)$/u.test(region)
}

/** Whether the markup of a page sets a line apart as credits, and it says so. */
function isCredits({node, text}: PageLine): boolean {
  return node.data?.layout?.region === 'credits' && isSaidCredits(text)
}
