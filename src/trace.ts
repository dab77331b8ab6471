/**
 * Names our own files in a stack trace: the command line runs as a bundle. Maps cost as much time to load as all the
 * rest, so they are read once something broke, and only then.
 */

import {SourceMap} from 'node:module'
import {fileURLToPath} from 'node:url'
import {readIfThere} from './files.ts'

const frame = /(?<url>file:\/\/[^\s()]{1,1000}\.js):(?<line>\d{1,9}):(?<column>\d{1,9})/gu
/** The bundle lies two folders below what it was made of. */
const upward = /^(?:\.\.\/)+/u

/**
 * Give an error the places it has in our own files, relative to the repository.
 *
 * @param error
 *   Whatever was thrown.
 * @returns
 *   The same; as it was where nothing is known of its places.
 */
export async function traced(error: unknown): Promise<unknown> {
  if (!(error instanceof Error) || !error.stack) return error
  const frames = [...error.stack.matchAll(frame)]
  const urls = new Set(frames.flatMap(({groups}) => groups?.['url'] ?? []))
  const maps = new Map(
    await Promise.all([...urls].map(async (url) => [url, await mapOf(url)] as const))
  )
  error.stack = error.stack.replace(frame, (whole, url: string, line: string, column: string) => {
    const origin = maps.get(url)?.findOrigin(Number(line), Number(column))
    return origin && 'fileName' in origin
      ? `${origin.fileName.replace(upward, '')}:${origin.lineNumber}:${origin.columnNumber}`
      : whole
  })
  return error
}

async function mapOf(url: string): Promise<SourceMap | undefined> {
  try {
    const bytes = await readIfThere(`${fileURLToPath(url)}.map`)
    return bytes && new SourceMap(JSON.parse(Buffer.from(bytes).toString()))
  } catch {
    // What broke first is what has to be said; its places in the bundle will do.
    return
  }
}
