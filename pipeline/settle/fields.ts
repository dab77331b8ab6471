/** Decides between the claims of one field. */

import type {Claim, Field} from '../claim.ts'
import type {Author} from '../article.ts'
import {isFamiliar} from '../util/grammar/head-byline.ts'
import {isPerson} from '../util/grammar/name.ts'
import {isBody} from '../util/grammar/organisation.ts'
import {sameName} from '../util/same-name.ts'
import {collected, weightOf} from './precedence.ts'

export interface Verdict {
  lost: Claim[]
  won: Claim[]
}

/**
 * Decide between claims.
 *
 * @param claims
 *   Claims of one field.
 * @returns
 *   The winners (one, or for a collected field all of the best origin) and the others.
 */
export function decide(field: Field, claims: Claim[]): Verdict {
  const sorted = claims.toSorted((a, b) => weight(a) - weight(b) || rank(a) - rank(b))
  const [first] = sorted
  if (!first) return {lost: [], won: []}
  const best = (field === 'authors' && sorted.find((claim) => isWhole(claim, first))) || first
  const wins = (claim: Claim) =>
    claim === best || (collected.has(field) && claim.origin === best.origin)
  return {
    lost: sorted.filter((claim) => !wins(claim)),
    won: sorted.filter(wins).toSorted((a, b) => offset(a) - offset(b))
  }
}

/** Whether the markup of a page names all the people that a line of it names, and more: the line names only some. */
function isWhole({origin, value}: Claim, {origin: above, value: some}: Claim): boolean {
  if (origin !== 'metadata' || above !== 'body') return false
  // Both are claims on the authors.
  const [all, named] = [value as Author[], some as Author[]]
  const others = all.filter(({name}) => !named.some((one) => sameName(one.name, name)))
  return (
    named.every(({type}) => type === 'Person') &&
    others.every(({name, type}) => type === 'Person' && isSomebody(name)) &&
    others.length > 0 &&
    others.length === all.length - named.length
  )
}

/** Houses are called persons there too: `Ediciones EL FARO`. */
function isSomebody(name: string): boolean {
  if (isFamiliar(name)) return true
  return isPerson(name) && !isBody(name) && !/\p{Ll}.*(?<!\p{L})\p{Lu}{2,}/u.test(name)
}

/** Claims of the same weight and rank as the winner that say something else. */
export function rivals({lost, won}: Verdict): Claim[] {
  const [best] = won
  if (!best || won.length > 1) return []
  return lost.filter(
    (claim) =>
      weight(claim) === weight(best) &&
      rank(claim) === rank(best) &&
      JSON.stringify(claim.value) !== JSON.stringify(best.value)
  )
}

function weight(claim: Claim): number {
  return weightOf(claim.field, claim.origin)
}

function rank(claim: Claim): number {
  return claim.rank ?? 0
}

function offset(claim: Claim): number {
  return claim.place?.start.offset ?? 0
}
