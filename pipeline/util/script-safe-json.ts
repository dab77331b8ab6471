/**
 * Writes JSON that is safe wherever it stands: in a file, or inside `<script>` in a page.
 * Escaping happens here, once, and in no field.
 *
 * Source: HTML Living Standard, “Restrictions for contents of script elements”; RFC 8259 section 7.
 */

const loneSurrogate = /\\ud[89a-f]/u
const unsafe = /[<>&\u2028\u2029]/gu

/**
 * Serialise plain data.
 *
 * @param data
 *   Plain JSON.
 * @param space
 *   Spaces a level is indented by (default: `2`).
 * @returns
 *   JSON in which `< > &`, U+2028 and U+2029 are `\uXXXX` and lone surrogates are U+FFFD.
 */
export function scriptSafeJson(data: unknown, space = 2): string {
  const written = JSON.stringify(data, undefined, space)
  // `JSON.stringify` writes a lone surrogate as an escape, and nothing else like that.
  const text = loneSurrogate.test(written)
    ? JSON.stringify(wellFormed(data), undefined, space)
    : written
  return text.replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}

function wellFormed(data: unknown): unknown {
  if (typeof data === 'string') return data.toWellFormed()
  if (Array.isArray(data)) return data.map(wellFormed)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key.toWellFormed(), wellFormed(value)])
  )
}
