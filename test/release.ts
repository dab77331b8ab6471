/** Gives pieces an identity, as the ledger would. */

import {release, type Piece, type ReleasedPiece} from '../pipeline/index.ts'

/** Release a piece on a fixed day; nothing where it has no headline and stays home. */
export function released(piece: Piece | undefined, slug = 'story'): ReleasedPiece | undefined {
  if (!piece?.article.headline) return
  return release(piece, {
    firstPublished: '2026-03-02T09:30:00Z',
    id: piece.article.id ?? `tag:gazette.example,2026-03-02:${slug}`,
    slug: piece.article.slug ?? slug,
    updated: '2026-03-02T09:30:00Z'
  })
}
