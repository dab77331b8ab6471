/** Undoes the character references that systems leave in JSON-LD and `meta`: `&amp;`, `&#8217;`. */

const named: Record<string, string> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u{a0}',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’'
}

/** Decode the references of one text, once, and join its white space. */
export function decodeText(text: string): string {
  return text
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/giu, (whole, decimal, hex, name) => {
      if (name) return named[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex as string, 16)
      return code >= 32 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    })
    .replace(/\s+/gu, ' ')
    .trim()
}
