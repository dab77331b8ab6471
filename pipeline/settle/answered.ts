/**
 * Takes off the page the lines that the desk has said anew: what a sidecar overrules, and what stands
 * at the beginning in the very words of an answer. They would be published twice, or wrong and right.
 */

import {distance} from 'fastest-levenshtein'
import type {Root} from 'mdast'
import type {Claim, ClaimOf, Field} from '../claim.ts'
import {flatten} from '../util/flatten.ts'
import {spanOf} from '../util/place.ts'
import {sameName} from '../util/same-name.ts'
import type {Verdict} from './fields.ts'

/** Fields that are lines of their own at the beginning of a piece. */
const lines = new Set<Field>(['byline', 'dateline', 'headline', 'kicker', 'standfirst'])

/** UTF-16 units; with a longer block the story has begun. */
const longest = 200

/** Blocks that are looked at. */
const reach = 12

const opener = /^(?:by|von|par|por|di|door)[:\s]\s{0,3}/iu

/**
 * Cut what an answer overrules.
 *
 * @param verdict
 *   What was decided of one field.
 * @returns
 *   The line that the copy has for it; below front matter only where it says the same, for any text may stand there.
 */
export function overruled(field: Field, {lost, won}: Verdict): Array<ClaimOf<'cut'>> {
  const [answer] = won
  const best = lost.find(({lifts, origin}) => origin === 'body' && lifts)
  if (!answer || !best || !lines.has(field) || !isDesk(answer)) return []
  const isTitled = [answer, ...lost].some(({origin}) => origin === 'front-matter')
  // A sentence may be the story, where nothing else was left to be the headline.
  const isSure = !isTitled && (field === 'standfirst' || !/\.["”’»]?$/u.test(textOf(best)))
  if (!isSure && !isSame(textOf(answer), textOf(best))) return []
  return [cutOf(answer, best.lifts!)]
}

/**
 * Cut the lines at the beginning that an answer repeats.
 *
 * @param answers
 *   Claims that won; those of the desk count.
 */
export function repeated(tree: Root, answers: Claim[]): Array<ClaimOf<'cut'>> {
  const said = answers.filter(
    (claim) => isDesk(claim) && lines.has(claim.field) && claim.field !== 'standfirst'
  )
  if (said.length === 0) return []
  const cuts: Array<ClaimOf<'cut'>> = []
  for (const node of tree.children.slice(0, reach)) {
    if (node.type === 'yaml') continue
    const text = node.type === 'heading' || node.type === 'paragraph' ? flatten(node).text : ''
    if (!text || text.length > longest || !node.position) break
    const answer = said.find((claim) => isSame(textOf(claim), text) || isMended(claim, text))
    if (answer) cuts.push(cutOf(answer, [spanOf(node.position)]))
  }
  return cuts
}

/** Whether the copy says of a field what the desk has said of another: a headline is no standfirst, a place no author. */
export function isSaidElsewhere(claim: Claim, answers: Claim[]): boolean {
  if (claim.origin !== 'body' || !(lines.has(claim.field) || claim.field === 'authors'))
    return false
  return answers.some(
    (answer) =>
      isDesk(answer) &&
      lines.has(answer.field) &&
      answer.field !== claim.field &&
      !(claim.field === 'authors' && answer.field === 'byline') &&
      isSame(textOf(answer), textOf(claim))
  )
}

function isDesk({origin}: Claim): boolean {
  return origin === 'sidecar' || origin === 'front-matter'
}

function textOf(claim: Claim): string {
  if (claim.field === 'dateline') return claim.value.text
  if (claim.field === 'authors') return claim.value.length === 1 ? claim.value[0]!.name : ''
  return typeof claim.value === 'string' ? claim.value : ''
}

/** Compare words, with or without the “By” before them. */
function isSame(a: string, b: string): boolean {
  return a !== '' && sameName(a.replace(opener, ''), b.replace(opener, ''))
}

/** `By In?s Cald?r`, whose name the desk has given its letters. */
function isMended(claim: Claim, text: string): boolean {
  if (claim.field !== 'byline' || !opener.test(text)) return false
  const [name, printed] = [textOf(claim), text].map((line) => line.replace(opener, ''))
  return distance(name!, printed!) * 4 <= name!.length
}

function cutOf({by, field}: Claim, lifts: NonNullable<Claim['lifts']>): ClaimOf<'cut'> {
  const value = {reason: `${field} that the desk has written`}
  return {by, field: 'cut', lifts, origin: 'body', rank: 1, value}
}
