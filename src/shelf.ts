/** Where served files come from: an edition in memory, or a folder as it stands. */

import path from 'node:path'
import {feedFacts, type FeedFacts} from '../pipeline/index.ts'
import {digestOf} from './digest.ts'
import {followLink, kindOf, readBytes, timeOf} from './files.ts'
import {mediaTypeOf} from './media-type.ts'
import {manifestName} from './output.ts'
import {withReload} from './serve-reload.ts'

export interface Item {
  bytes: Uint8Array
  /** Digest of the bytes. */
  digest: string
  feed?: FeedFacts
  /** Instant of the last change (RFC 3339), as the content says, else as the file does. */
  modified?: string
  /** With its charset. */
  type: string
}

export interface Shelf {
  /** Digest of all that is on it; empty: it is not watched. */
  edition: string
  /**
   * Find what stands at a path.
   *
   * @param parts
   *   Names, none of them empty, `.`, `..`, hidden, or with a slash.
   * @returns
   *   `folder` where there are files below it.
   */
  find(parts: string[]): Promise<Item | 'folder' | undefined>
  /** Whether it shows what has not gone out, or may not have, which is nobody else’s business. */
  secret: boolean
}

/** A page of an edition. */
export interface ShelfPage {
  bytes: Uint8Array
  modified: string | undefined
  /** Relative to the output folder, with `/`. */
  path: string
}

/** A shelf of an edition in memory; its pages show themselves anew when it changes. */
export function editionShelf(pages: ShelfPage[]): Shelf {
  const items = new Map(pages.map((page) => [page.path, page]))
  const folders = new Set(pages.flatMap((page) => foldersOf(page.path)))
  const made = new Map<string, Item>()
  const all = pages.map((page) => `${page.path} ${digestOf(page.bytes)}`).toSorted()
  const edition = digestOf(all.join('\n'))
  return {
    edition,
    async find(parts) {
      const at = parts.join('/')
      const page = items.get(at)
      if (!page) return folders.has(at) || at === '' ? 'folder' : undefined
      const known = made.get(at)
      if (known) return known
      const text = Buffer.from(page.bytes)
      const bytes = at.endsWith('.html') ? Buffer.from(withReload(text.toString(), edition)) : text
      const item = toItem(at, bytes, page.modified)
      made.set(at, item)
      return item
    },
    secret: true
  }
}

/**
 * A shelf of a folder. What a link leads to is not on it. Only what a build wrote is known to be meant for everyone:
 * any other folder may hold copy.
 *
 * @param folder
 *   Absolute, itself no link.
 */
export async function folderShelf(folder: string): Promise<Shelf> {
  return {
    edition: '',
    async find(parts) {
      const file = path.join(folder, ...parts)
      if ((await followLink(file)) !== file) return
      const kind = await kindOf(file)
      if (kind === 'folder') return 'folder'
      if (kind !== 'file') return
      return toItem(parts.at(-1)!, await readBytes(file), await timeOf(file))
    },
    secret: (await kindOf(path.join(folder, manifestName))) !== 'file'
  }
}

function toItem(name: string, bytes: Uint8Array, modified: string | undefined): Item {
  const feed = /\.(?:atom|json|rss|xml)$/iu.test(name)
    ? feedFacts(Buffer.from(bytes).toString())
    : undefined
  const changed = feed?.updated ?? modified
  return {
    bytes,
    digest: digestOf(bytes),
    ...(feed ? {feed} : {}),
    ...(changed ? {modified: changed} : {}),
    type: mediaTypeOf(name, bytes, feed?.format)
  }
}

function foldersOf(file: string): string[] {
  const parts = file.split('/')
  return parts.map((_, index) => parts.slice(0, index).join('/'))
}
