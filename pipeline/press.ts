/** The press: Articles + Edition → pages: emit, proof. No page that fails its schema goes out. */

import type {VFile} from 'vfile'
import type {Configuration} from './configuration.ts'
import type {Piece} from './desk.ts'
import type {Released} from './article.ts'
import type {Edition} from './edition.ts'
import {emitters} from './emit/index.ts'
import {evidencePage} from './press-evidence.ts'
import {proof} from './proof.ts'
import {report} from './util/report.ts'

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
 * @param before
 *   From the ledger: articles that had gone out, those of them that were recalled, and the slugs they had.
 * @param onPage
 *   Called with each page once it is proved: who holds many can make bytes of its words here.
 * @returns
 *   Pages, and the pieces that had to stay home after all.
 * @throws
 *   When a page of the whole edition fails its proof: that is a fault of ours.
 */
export function press(
  pieces: ReleasedPiece[],
  configuration: Configuration,
  before: Pick<Edition, 'moved' | 'seats' | 'withdrawn'> = {},
  onPage: (page: VFile) => void = () => {}
): Pressed {
  const own = new Map(pieces.map((piece) => [piece, pagesOf(piece, configuration, onPage)]))
  const editionOf = (some: ReleasedPiece[]) => {
    const articles = some.map(({article}) => article).toSorted(newestFirst)
    const edition: Edition = {...before, articles, configuration}
    return emitters.flatMap((emitter) => emitter.edition?.(edition) ?? [])
  }
  const out = pieces.filter((piece) => own.get(piece))
  const {edition, going} = withoutCulprits(out, editionOf)
  const pages = [...[...going].flatMap((piece) => own.get(piece) ?? []), ...edition]
  for (const page of edition) {
    proof(page)
    onPage(page)
  }
  return {pages, stayed: pieces.filter((piece) => !going.has(piece))}
}

/** The pages of one piece; nothing, with a fatal message on its copy, where they cannot be made. */
function pagesOf(
  piece: ReleasedPiece,
  configuration: Configuration,
  onPage: (page: VFile) => void
): VFile[] | undefined {
  try {
    const own: VFile[] = []
    for (const page of makePages(piece, configuration)) {
      if (!proof(page, piece)) return
      // What was proved is as large as the page, and all pages are held until they are written.
      delete page.data['proof']
      onPage(page)
      own.push(page)
    }
    return own
  } catch (error) {
    reportFault(piece, error)
    return
  }
}

function* makePages(piece: ReleasedPiece, configuration: Configuration): Iterable<VFile> {
  for (const emitter of emitters) yield* emitter.article?.(piece.article, configuration) ?? []
  yield evidencePage(piece, configuration, emitters)
}

/** Where the pages of the edition cannot be made, those pieces stay home that cannot be in any edition. */
function withoutCulprits(
  pieces: ReleasedPiece[],
  editionOf: (some: ReleasedPiece[]) => VFile[]
): {edition: VFile[]; going: Set<ReleasedPiece>} {
  try {
    return {edition: editionOf(pieces), going: new Set(pieces)}
  } catch (error) {
    const good = pieces.filter((piece) => {
      try {
        return editionOf([piece])
      } catch (own) {
        return reportFault(piece, own)
      }
    })
    if (good.length === pieces.length) throw error
    return {edition: editionOf(good), going: new Set(good)}
  }
}

function reportFault({copy}: Piece, error: unknown): undefined {
  report(copy, 'desk:fault', 'fatal', `Cannot make pages of this copy: ${String(error)}`, {
    cause: error,
    note: 'This is a fault of Copydesk, please report it'
  })
}

/** By the day or instant of publication, then by first release, then by id. */
function newestFirst(a: Released, b: Released): number {
  return (
    Date.parse(b.published) - Date.parse(a.published) ||
    Date.parse(b.firstPublished) - Date.parse(a.firstPublished) ||
    (a.id < b.id ? -1 : 1)
  )
}
