/**
 * Inspects files of JSON-LD: `.jsonld`, and `.json` that speaks of schema.org.
 *
 * Source: JSON-LD 1.1; schema.org, “Data model”.
 */

import type {Inspector} from './inspector.ts'
import {lint} from './lint.ts'

const inspector: Inspector = {
  accepts: ({extname, value}) =>
    extname === '.jsonld' ||
    (extname === '.json' && /"@(?:context|type|graph)"/u.test(String(value))),
  inspect(file, {now}) {
    const text = String(file.value)
    const offset = text.startsWith('\ufeff') ? 1 : 0
    lint(file, [{offset, text: text.slice(offset)}], now ? {now} : {})
  },
  name: 'json-ld'
}

export default inspector
