/** Makes `articles/<slug>/evidence.json`: where every value of every output came from. */

import {VFile} from 'vfile'
import type {Released} from './article.ts'
import type {Configuration} from './configuration.ts'
import type {Piece} from './desk.ts'
import type {Emitter} from './emit/emitter.ts'
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
 *   Page with the records of the Article, its cuts (private matter stays out) and, by output, leaf → sources.
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
    evidence: evidence.toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1)),
    outputs: Object.fromEntries(outputs)
  }
  return new VFile({
    data: {proof: {data, schema: 'evidence'}},
    path: `articles/${article.slug}/evidence.json`,
    value: `${JSON.stringify(data, undefined, 2)}\n`
  })
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
