/**
 * Decodes the bytes of copy: UTF-8, UTF-16 with a byte order mark, and where UTF-8 is impossible what a page declares, or
 * windows-1252.
 *
 * The platform’s own windows-1252 makes control characters of 0x80–0x9F, which are the curly
 * quotes, dashes and the euro sign of newsroom copy: hence a table of our own.
 *
 * Source: WHATWG Encoding, index windows-1252; RFC 3629.
 */

import type {Severity} from '../pipeline/index.ts'

export interface Decoded {
  /** What there is to say about it. */
  fault?: {note: string; offset?: number; reason: string; severity: Severity}
  /** Without the byte order mark. */
  text: string
}

/** 0x80–0x9F; U+FFFD where windows-1252 has nothing. */
const upper = '€\u{fffd}‚ƒ„…†‡ˆ‰Š‹Œ\u{fffd}Ž\u{fffd}\u{fffd}‘’“”•–—˜™š›œ\u{fffd}žŸ'

const binary = {
  note: 'Save it as text in UTF-8 (UTF-16 needs its byte order mark)',
  reason: 'Unexpected NUL byte, expected text',
  severity: 'fatal' as const
}

/** Decode the bytes of a file; `fault` is fatal where they are no text we know. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return refuseNul(utf16(bytes, 'utf-16le'))
  if (first === 0xfe && second === 0xff) return refuseNul(utf16(bytes, 'utf-16be'))
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const rest = marked ? bytes.subarray(3) : bytes
  try {
    return refuseNul({text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(rest)})
  } catch {
    return refuseNul(asDeclared(rest, marked) ?? notUtf8(rest, marked))
  }
}

/** UTF-16 units of a page in which it says how it is encoded. HTML, “extracting a character encoding from a meta element”. */
const prologue = 2048

/** What a page says of itself counts where every byte fits it: Shift_JIS, EUC-KR, windows-1251 and so on. */
function asDeclared(bytes: Uint8Array, marked: boolean): Decoded | undefined {
  const head = Array.from(bytes.subarray(0, prologue), (byte) => String.fromCharCode(byte)).join('')
  const label =
    /<(?:meta[^>]{1,200}charset|\?xml[^>]{1,80}encoding)\s*=\s*["']?([\w.:-]{3,24})/iu.exec(
      head
    )?.[1]
  // Latin labels mean windows-1252, and UTF-16 in a meta element cannot be meant (HTML, same section).
  if (
    marked ||
    !label ||
    /^(?:utf-?(?:8|16(?:be|le)?)|ucs-?2|unicode|x-user-defined|us-?ascii|iso-8859-1|latin-?1|windows-1252|cp1252)$/iu.test(
      label
    )
  )
    return
  try {
    const text = new TextDecoder(label, {fatal: true}).decode(bytes)
    const note = 'Look at its letters; save it as UTF-8 to be sure'
    const reason = `Unexpected encoding, expected UTF-8: it was read as \`${label}\`, as the page says`
    return {fault: {note, reason, severity: 'info'}, text}
  } catch {
    return
  }
}

/** Text that came by another way than a file (a line of JSON): the same promises. */
export function refuseNul(decoded: Decoded): Decoded {
  const offset = decoded.text.indexOf('\0')
  return offset === -1 ? decoded : {...decoded, fault: {...binary, offset}}
}

function utf16(bytes: Uint8Array, label: string): Decoded {
  const text = new TextDecoder(label).decode(bytes)
  const offset = text.indexOf('\u{fffd}')
  if (offset === -1) return {text}
  return {
    fault: {
      note: 'Copy the piece again from where it came',
      offset,
      reason: 'Unexpected half of a character in UTF-16, expected whole ones',
      severity: 'fatal'
    },
    text
  }
}

/** Damaged UTF-8 is not taken for windows-1252: `Ã©` for `é` is worse than staying home. */
function notUtf8(bytes: Uint8Array, marked: boolean): Decoded {
  const damaged = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const broken = damaged.indexOf('\u{fffd}')
  const sound = damaged.match(/[\u{80}-\u{fffc}\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  if (marked || sound > (damaged.match(/\u{fffd}/gu)?.length ?? 0)) {
    return {
      fault: {
        note: 'Copy the piece again from where it came, or mend the character',
        offset: broken,
        reason: 'Unexpected broken character in UTF-8, expected whole ones',
        severity: 'fatal'
      },
      text: damaged
    }
  }
  const text = windows1252(bytes)
  const offset = text.indexOf('\u{fffd}')
  if (offset !== -1) {
    return {
      fault: {
        note: 'Save it as UTF-8',
        offset,
        reason: 'Unexpected encoding, expected UTF-8, UTF-16 or windows-1252',
        severity: 'fatal'
      },
      text
    }
  }
  return {
    fault: {
      note: 'Look at its quotes, dashes and accents; save it as UTF-8 to be sure',
      offset: broken,
      reason: 'Unexpected encoding, expected UTF-8: it was read as windows-1252',
      severity: 'warning'
    },
    text
  }
}

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u{80}-\u{9f}]/gu, (char) => upper[char.charCodeAt(0) - 0x80]!)
}
