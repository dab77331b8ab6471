/** Makes `articles/<slug>/evidence.json`: where every value of every output came from. */

import {VFile} from 'vfile'
import type {Released} from './article.ts'
import type {Configuration} from './configuration.ts'
import type {Piece} from './desk.ts'
import type {Emitter} from './emit/emitter.ts'
import {splitPaid} from './util/paid.ts'
import {leavesOf} from './util/pointer.ts'
import {sourcesOf} from './util/sources.ts'

/**
 * Write down the evidence of a piece.
 *
 * @param piece
 *   Piece that goes out.
 * @param emitters
 *   The emitters whose outputs are to be accounted for.
 * @returns
 *   Page with the records of the Article, its cuts (private matter and what is paid for stay out) and, by output,
 *   leaf → sources.
 */
export function evidencePage(
  piece: Piece & {article: Released},
  configuration: Configuration,
  emitters: Emitter[]
): VFile {
  const {article, copy, cuts, evidence} = piece
  const tableOf = (sources: NonNullable<Emitter['sources']>) =>
    typeof sources === 'function' ? sources(article) : sources
  const outputs = emitters.flatMap(({leaves, name, sources}) =>
    leaves && sources
      ? [
          [
            name,
            Object.fromEntries(trace(leaves(article, configuration), tableOf(sources)))
          ] as const
        ]
      : []
  )
  const data = {
    article: article.id,
    copy: copy.path,
    cuts: cuts.flatMap(({private: secret, ...cut}) => (secret ? [] : [cut])),
    evidence: evidence
      .filter(({pointer}) => isOpen(pointer, article))
      .toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1)),
    outputs: Object.fromEntries(outputs)
  }
  return new VFile({
    data: {proof: {data, schema: 'evidence'}},
    path: `articles/${article.slug}/evidence.json`,
    value: `${JSON.stringify(data, undefined, 2)}\n`
  })
}

/** Whether the words of a record may be shown: those of the paid part, and quotations from it, are not. */
function isOpen(pointer: string, article: Released): boolean {
  if (article.free !== false) return true
  const [, index] = /^\/body\/children\/(\d+)/u.exec(pointer) ?? []
  if (index !== undefined) return Number(index) < splitPaid(article).free.length
  return !pointer.startsWith('/quotations')
}

function trace(
  data: unknown,
  sources: Record<string, string | string[]>
): Array<[string, unknown]> {
  return leavesOf(data).map(([pointer]) => {
    const found = sourcesOf(sources, pointer)
    return [pointer, found[0] === 'format' ? 'format' : found]
  })
}
