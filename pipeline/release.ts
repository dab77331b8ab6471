/** Release: a piece that may go out gets its identity from the ledger, and its pictures from the disk. */

import type {Nodes, Root} from 'mdast'
import type {Article, Image, Released} from './article.ts'
import type {Piece} from './desk.ts'
import {leavesOf} from './util/pointer.ts'

/** What the ledger knows of an article. */
export interface Release {
  /** Pictures that stand beside the copy. */
  assets?: Asset[]
  /** Instant of first release (RFC 3339, UTC). */
  firstPublished: string
  id: string
  slug: string
  /** Instant of the last change of substance (RFC 3339, UTC). */
  updated: string
}

/** A picture beside the copy, which goes out with the article. */
export interface Asset {
  /** Size of the file. */
  bytes?: number
  /** Pixels. */
  height?: number
  /** Path below the article’s folder where it goes (example: `'images/ferry.png'`). */
  path: string
  /** As the copy writes it. */
  src: string
  /** Media type (example: `'image/png'`). */
  type?: string
  /** Pixels. */
  width?: number
}

const by = 'desk:release'

/**
 * Give a piece its identity.
 *
 * @param piece
 *   A piece that may go out.
 * @param release
 *   From the ledger, and the pictures found beside the copy.
 * @returns
 *   The piece with an Article that can be published, and the evidence for what was added.
 * @throws
 *   When the piece has no headline, which its fatal message says already.
 */
export function release(
  piece: Piece,
  {assets = [], ...identity}: Release
): Piece & {article: Released} {
  const {body, headline, images, language, ...article} = piece.article
  if (!headline || !language) throw new Error('Cannot release a piece without headline')

  const evidence = piece.evidence.filter(({pointer}) => pointer !== '/id' && pointer !== '/slug')
  for (const pointer of ['/firstPublished', '/id', '/slug', '/updated']) {
    evidence.push({by, from: ['/ledger'], origin: 'ledger', pointer})
  }
  if (!article.published)
    evidence.push({by, from: ['/ledger'], origin: 'ledger', pointer: '/published'})

  const known = new Map(assets.map((asset) => [asset.src, asset]))
  const pictures = images?.map((image, index) => {
    const {path, src: _, ...size} = known.get(image.src) ?? {path: image.src, src: image.src}
    for (const [leaf] of leavesOf(size)) {
      evidence.push({
        by,
        from: [`/images/${index}/src`],
        origin: 'computed',
        pointer: `/images/${index}${leaf}`
      })
    }
    return {...image, ...size, src: path} satisfies Image
  })
  return {
    ...piece,
    article: {
      ...article,
      ...identity,
      body: known.size > 0 ? (moved(body, known) as Root) : body,
      headline,
      ...(pictures ? {images: pictures} : {}),
      language,
      published: article.published ?? identity.firstPublished
    },
    evidence
  }
}

/** Paths of pictures that the copy means to stand beside it: in the body and among the claimed images. */
export function picturesOf({body, images = []}: Article): string[] {
  const found = new Set(images.map(({src}) => src))
  const walk = (node: Nodes) => {
    if (node.type === 'image') found.add(node.url)
    if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(body)
  return [...found].filter((src) => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/iu.test(src))
}

function moved(node: Nodes, known: Map<string, Asset>): Nodes {
  if (node.type === 'image') return {...node, url: known.get(node.url)?.path ?? node.url}
  if (!('children' in node)) return node
  return {...node, children: node.children.map((child) => moved(child, known))} as Nodes
}
