/** Writes the evidence: a record for every leaf of every field that was settled. */

import type {Root} from 'mdast'
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {Claim} from '../claim.ts'
import type {Evidence, Place} from '../evidence.ts'
import {quotePlace} from '../util/place.ts'
import {leavesOf} from '../util/pointer.ts'

interface Files {
  copy: VFile
  sidecar?: VFile
}

/** Records of the leaves of the claims that won, each with what lost against it. */
export function evidenceOf(field: string, won: Claim[], lost: Claim[], files: Files): Evidence[] {
  let index = 0
  return won.flatMap((claim) => {
    const records = leavesOf(claim.value).map(([below]): Evidence => {
      const place = quote(partPlace(claim, below), claim, files)
      const pointer = won.length > 1 ? `/${field}${shift(below, index)}` : `/${field}${below}`
      return {
        by: claim.by,
        origin: claim.origin,
        pointer: field === 'creditText' ? '/creditText' : pointer,
        ...(place ? {place} : {from: [`/${claim.origin}`]})
      }
    })
    if (won.length > 1) index += (claim.value as unknown[]).length
    const [first] = records
    // They lost against all of them: it is said once.
    const others =
      claim === won[0]
        ? lost.filter((loser) => JSON.stringify(loser.value) !== JSON.stringify(claim.value))
        : []
    if (first && others.length > 0) {
      first.lost = others.map((loser) => {
        const place = quote(loser.place, loser, files)
        return {by: loser.by, value: loser.value, ...(place ? {place} : {})}
      })
    }
    return field === 'creditText' ? records.slice(0, 1) : records
  })
}

/** One record a block of the body. */
export function bodyEvidence(body: Root, copy: VFile): Evidence[] {
  return body.children.flatMap((node, index) =>
    node.position
      ? [
          {
            by: 'desk:read',
            origin: 'body' as const,
            place: quotePlace(copy, node.position),
            pointer: `/body/children/${index}`
          }
        ]
      : []
  )
}

function partPlace(claim: Claim, below: string): Position | undefined {
  for (let pointer = below; pointer; pointer = pointer.slice(0, pointer.lastIndexOf('/'))) {
    const place = claim.parts?.[pointer]
    if (place) return place
  }
  return claim.place
}

function quote(
  place: Position | undefined,
  claim: Claim,
  {copy, sidecar}: Files
): Place | undefined {
  if (!place) return
  const file = claim.file && claim.file === sidecar?.path ? sidecar : copy
  return quotePlace(file, place)
}

/** `/0/name` of the second of several lists is `/1/name` of the whole. */
function shift(below: string, by: number): string {
  return below.replace(/^\/(\d+)/u, (_, index: string) => `/${Number(index) + by}`)
}
