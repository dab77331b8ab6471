/** The picture of a feed item. */

import type {Image} from '../../article.ts'
import {absolute} from '../article-html.ts'
import {cleanLine} from '../clean-text.ts'

export interface FeedImage {
  alt?: string
  /** Size of the file. */
  bytes?: number
  caption?: string
  credit?: string
  height?: number
  /** Media type. */
  type?: string
  /** Absolute URL. */
  url: string
  width?: number
}

/** Media types by file name extension, where the copy states none. */
const types: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp'
}

/**
 * Say what a feed says of a picture.
 *
 * @param base
 *   URL of the page that shows it.
 * @returns
 *   Its data; nothing where it has no URL that anyone could load.
 */
export function feedImage(image: Image | undefined, base: string): FeedImage | undefined {
  const url = image && absolute(image.src, base)
  if (!url) return
  const {alt, bytes, caption, credit = image.creator, height, width} = image
  const type =
    image.type ?? types[/\.(\w+)$/u.exec(new URL(url).pathname)?.[1]?.toLowerCase() ?? '']
  const words = Object.entries({alt, caption, credit}).flatMap(([key, value]) => {
    const text = cleanLine(value ?? '')
    return text ? [[key, text]] : []
  })
  return {
    ...(Object.fromEntries(words) as Pick<FeedImage, 'alt' | 'caption' | 'credit'>),
    ...(bytes ? {bytes} : {}),
    ...(height ? {height} : {}),
    ...(type ? {type: cleanLine(type)} : {}),
    url,
    ...(width ? {width} : {})
  }
}
