/** Decodes the bytes of anyone’s page or document, also in the older encodings that pages name. */

import {decode} from './decode.ts'

const declared = /(?:charset|encoding)\s*=\s*["']?\s*(?<label>[\w:.-]{2,40})/iu
/** Bytes; where HTML and XML say their encoding. */
const reach = 2048

/** Decode bytes: UTF-8 or UTF-16 where they are that, else as the document says, else as windows-1252. */
export function decodeWork(bytes: Uint8Array): string {
  const {fault, text} = decode(bytes)
  if (!fault) return text
  const start = Buffer.from(bytes.subarray(0, reach)).toString('latin1')
  const label = declared.exec(start)?.groups?.['label']
  if (!label || /^(?:utf-?8|windows-1252|iso-8859-1|latin1|us-ascii)$/iu.test(label)) return text
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return text
  }
}
