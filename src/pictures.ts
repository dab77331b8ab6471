/** Finds the pictures that stand beside copy, and measures them: they go out with the article. */

import path from 'node:path'
import {imageSize} from 'image-size'
import {type Asset, type Piece, picturesOf, report} from '../pipeline/index.ts'
import {followLink, readBytes} from './files.ts'
import {isBelow} from './find-copy.ts'
import {isMachineFault} from './machine-fault.ts'

export interface Picture {
  asset: Asset
  bytes: Uint8Array
}

/** Formats that browsers show and that cannot hold a script. */
const media: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp'
}

/**
 * Find the pictures of a piece.
 *
 * @param piece
 *   Piece; a picture that is not there, or no picture, is a warning on its copy.
 * @param folder
 *   Folder of the copy (absolute).
 * @param top
 *   Folder that no picture may be outside of (absolute).
 */
export async function findPictures(piece: Piece, folder: string, top: string): Promise<Picture[]> {
  const pictures: Picture[] = []
  const names = new Set<string>()
  for (const src of picturesOf(piece.article)) {
    const found = await openPicture(src, folder, top)
    if (typeof found === 'string') {
      report(piece.copy, 'src:pictures', 'warning', `${found}: \`${src}\``, {
        note: 'Put the picture beside the copy, or give its whole URL'
      })
      continue
    }
    const {bytes, height, stem, type, width} = found
    let name = `${stem}.${type}`
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${stem}-${number}.${type}`
    names.add(name.toLowerCase())
    const asset = {
      bytes: bytes.length,
      height,
      path: `images/${name}`,
      src,
      type: media[type]!,
      width
    }
    pictures.push({asset, bytes})
  }
  return pictures
}

async function openPicture(src: string, folder: string, top: string) {
  const file = path.resolve(folder, decoded(src))
  const real = await followLink(file)
  const inside = real !== undefined && isBelow((await followLink(top)) ?? top, real)
  if (!isBelow(top, file) || (real && !inside))
    return 'Unexpected picture outside the folder of the copy'
  if (!real) return 'Missing picture'
  try {
    const bytes = await readBytes(file)
    const {height, type = '', width} = imageSize(bytes)
    if (!media[type])
      return `Unexpected picture of type \`${type}\`, expected \`${Object.keys(media).join('`, `')}\``
    const stem =
      path.basename(file, path.extname(file)).replace(/[^\p{L}\p{N}]+/gu, '-') || 'picture'
    return {bytes, height, stem, type, width}
  } catch (error) {
    return isMachineFault(error) ? error.message : 'Unexpected file, expected a picture'
  }
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src.replace(/[?#].*$/u, '')).replaceAll('\0', '')
  } catch {
    return src
  }
}
