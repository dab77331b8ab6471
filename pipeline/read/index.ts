/** The table of readers, by file name extension; each loads when it is first wanted. */

import type {Reader} from './reader.ts'

export const readers: Record<string, () => Promise<Reader>> = {
  '.htm': async () => (await import('./html.ts')).html,
  '.html': async () => (await import('./html.ts')).html,
  '.markdown': async () => (await import('./markdown.ts')).markdown,
  '.md': async () => (await import('./markdown.ts')).markdown,
  '.text': async () => (await import('./text.ts')).text,
  '.txt': async () => (await import('./text.ts')).text
}
