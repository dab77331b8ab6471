/** The pages of the edition in `test/pages`: every element a page may have, and what must never get through. */

import type {Configuration, Released} from '../pipeline/index.ts'
import {press} from '../pipeline/index.ts'
import {configuration} from './configuration.ts'
import {deskOf} from './desk.ts'
import {foldersBelow} from './fixtures.ts'
import {released} from './release.ts'

export interface Site {
  articles: Map<string, Released>
  /** By path, as a host would serve it. */
  pages: Map<string, string>
}

/** Where the tests put the output: below a host’s root, so that a link from the root is found out. */
export const site: Configuration = {
  ...configuration,
  publication: {
    ...configuration.publication,
    copyright: '© 2026 The Porto Novo Gazette',
    description: 'News of the harbour and the hills behind it.',
    logo: 'https://gazette.example/news/logo.png',
    url: 'https://gazette.example/news/'
  }
}

/** Press the edition. */
export async function pressPages(settings: Configuration = site): Promise<Site> {
  const pieces = []
  for (const {folder} of foldersBelow('pages')) {
    const {copy, piece} = await deskOf(folder)
    const out = released(piece)
    if (!out) throw new Error(`Cannot release ${folder}: ${copy.messages.map(String).join('\n')}`)
    pieces.push(out)
  }
  const {pages, stayed} = press(pieces, settings)
  if (stayed.length > 0) {
    throw new Error(stayed.flatMap(({copy}) => copy.messages.map(String)).join('\n'))
  }
  return {
    articles: new Map(pieces.map(({article}) => [article.slug, article])),
    pages: new Map(pages.map((page) => [page.path, String(page)]))
  }
}
