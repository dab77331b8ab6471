/** Reads our Markdown back. */

import type {Nodes, Root} from 'mdast'
import {VFile} from 'vfile'
import {expect} from 'vitest'
import emitter from '../pipeline/emit/article-markdown.ts'
import {desk, type Released} from '../pipeline/index.ts'
import {joinText} from '../pipeline/util/join-text.ts'
import {openBody} from '../pipeline/util/paid.ts'
import {configuration} from './configuration.ts'

/** Expect the Article of our Markdown of an Article to be the same, every field of it. */
export async function expectReadBack(article: Released): Promise<void> {
  const [page] = emitter.article!(article, configuration)
  const copy = new VFile({path: 'article.md', value: String(page)})
  const piece = await desk(copy, {configuration})
  // What a rule asks of the desk, it asks again.
  const faults = copy.messages.filter((message) => message.source !== 'check')
  expect(faults.map(String), String(page)).toEqual([])
  expect(plain(piece!.article), String(page)).toEqual(plain({...article, body: openBody(article)}))
}

/** The Article without places, and without what the ledger alone knows. */
function plain({body, ...article}: Partial<Released> & {body: Root}): unknown {
  const {firstPublished: _, updated: __, ...fields} = article
  return {...fields, blocks: joinText(body).children.map(bareNode)}
}

/** How loosely a list is set, and what a reader leaves `null` where another leaves it out, is not the body’s. */
function bareNode({data: _, ...node}: Nodes & {spread?: unknown}): unknown {
  const {spread: __, ...rest} = node
  const said = ([key, value]: [string, unknown]) =>
    key === 'children' || ![value].flat().every((part) => part === null)
  const bare = Object.fromEntries(Object.entries(rest).filter(said))
  return 'children' in node ? {...bare, children: node.children.map(bareNode)} : bare
}
