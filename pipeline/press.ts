/** The press: Articles + Edition → pages: emit, proof. No page that fails its schema goes out. */

import type {VFile} from 'vfile'
import type {Configuration} from './configuration.ts'
import type {Piece} from './desk.ts'
import type {Released} from './article.ts'
import type {Withdrawn} from './edition.ts'
import {emitters} from './emit/index.ts'
import {evidencePage} from './press-evidence.ts'
import {proof} from './proof.ts'

export type ReleasedPiece = Piece & {article: Released}

export interface Pressed {
  /** Pages whose paths are relative to the output folder. */
  pages: VFile[]
  /** Pieces whose pages failed their proof; the messages are on their copy. */
  stayed: ReleasedPiece[]
}

/**
 * Press an edition.
 *
 * @param pieces
 *   Pieces that may go out, in any order.
 * @param configuration
 *   With all its defaults.
 * @param withdrawn
 *   Articles that had gone out and were recalled, from the ledger.
 * @returns
 *   Pages, and the pieces that had to stay home after all.
 * @throws
 *   When a page of the whole edition fails its proof: that is a fault of ours.
 */
export function press(
  pieces: ReleasedPiece[],
  configuration: Configuration,
  withdrawn: Withdrawn[] = []
): Pressed {
  const pages: VFile[] = []
  const out: ReleasedPiece[] = []
  const stayed: ReleasedPiece[] = []
  for (const piece of pieces) {
    const own = emitters.flatMap((emitter) => emitter.article?.(piece.article, configuration) ?? [])
    own.push(evidencePage(piece, configuration, emitters))
    if (own.every((page) => proof(page, piece))) {
      pages.push(...own)
      out.push(piece)
    } else stayed.push(piece)
  }
  const articles = out.map(({article}) => article).toSorted(newestFirst)
  for (const emitter of emitters)
    pages.push(...(emitter.edition?.({articles, configuration, withdrawn}) ?? []))
  for (const page of pages) proof(page)
  return {pages, stayed}
}

/** By the day or instant of publication, then by first release, then by id. */
function newestFirst(a: Released, b: Released): number {
  return (
    Date.parse(b.published) - Date.parse(a.published) ||
    Date.parse(b.firstPublished) - Date.parse(a.firstPublished) ||
    (a.id < b.id ? -1 : 1)
  )
}
