/**
 * Inspects files of JSON-LD: `.jsonld`, `.jsonl` with a document a line, and `.json` that speaks of schema.org.
 *
 * Source: JSON-LD 1.1; schema.org, “Data model”.
 */

import type {Inspector} from './inspector.ts'
import {lint, type Source} from './lint.ts'

/** What JSON-LD has and other JSON has not. */
const speaks = /"@(?:context|type|graph)"/u

const inspector: Inspector = {
  accepts: ({extname, value}) =>
    (extname === '.jsonl' && speaks.test(String(value).slice(0, 1000))) ||
    extname === '.jsonld' ||
    ((extname === '.json' || !extname) &&
      /^\s*[[{]/u.test(String(value)) &&
      speaks.test(String(value))),
  inspect(file, {now}) {
    if (file.extname === '.jsonl') return lint(file, linesOf(String(file.value)), now ? {now} : {})
    const text = String(file.value)
    const offset = text.startsWith('\ufeff') ? 1 : 0
    return lint(file, [{offset, text: text.slice(offset)}], now ? {now} : {})
  },
  name: 'json-ld'
}

export default inspector

function linesOf(text: string): Source[] {
  return [...text.matchAll(/\S.*/gu)].map((match) => ({offset: match.index, text: match[0]}))
}
