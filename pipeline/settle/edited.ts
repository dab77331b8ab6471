/**
 * Says what `edited: true` means, once: the desk has been over this piece, so its front matter and
 * sidecar are complete. Nothing is cut from the body, and no field is read from it that they leave
 * out, but for what detectors of the body say of it without taking anything from it.
 */

import type {Claim} from '../claim.ts'

/**
 * Choose the claims that count.
 *
 * @param claims
 *   All claims on a piece.
 * @returns
 *   All of them, or, of an edited piece, those that may still be heard: a headline only where the desk gave none.
 */
export function standing(claims: Claim[]): Claim[] {
  if (!isEdited(claims)) return claims
  const titled = claims.some((claim) => claim.field === 'headline' && claim.origin !== 'body')
  return claims.filter(({field, origin}) => origin !== 'body' || (field === 'headline' && !titled))
}

/** Whether the desk has been over the piece: a line of its body that repeats the headline is meant. */
export function isEdited(claims: Claim[]): boolean {
  return claims.some((claim) => claim.field === 'edited' && claim.value)
}
