/** Decides between the claims of one field. */

import type {Claim, Field} from '../claim.ts'
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
  const [best] = sorted
  if (!best) return {lost: [], won: []}
  const wins = (claim: Claim) =>
    claim === best || (collected.has(field) && claim.origin === best.origin)
  return {
    lost: sorted.filter((claim) => !wins(claim)),
    won: sorted.filter(wins).toSorted((a, b) => offset(a) - offset(b))
  }
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
