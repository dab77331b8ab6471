/** Makes the slug of an article: what it is called in paths and URLs. */

/** Code points, and bytes in UTF-8 (a file name holds 255). */
const longest = {bytes: 200, points: 80}

/** Latin letters that Unicode does not decompose. */
const letters: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  œ: 'oe',
  ŧ: 't',
  ß: 'ss'
}

/** Names that Windows keeps for its devices. */
const reserved = /^(?:aux|com\d|con|lpt\d|nul|prn)$/u

/**
 * Make a slug of text.
 *
 * @param text
 *   Any text (example: `'Élysée: “No” to São Tomé'`).
 * @returns
 *   Words in lower case joined by hyphens (`'elysee-no-to-sao-tome'`): Latin letters without
 *   their marks, other letters as they are, in NFC; at most 80 code points, cut at a word’s end.
 *   Empty where the text holds no letter and no digit. A slug of a slug is itself.
 */
export function toSlug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Cf}'’ʼ`]/gu, '')
    .replace(/\p{Script=Latin}\p{Mn}*/gu, plain)
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)
  const slug = shorten(words ?? [])
  return reserved.test(slug) ? `${slug}-article` : slug
}

/**
 * Make a slug that no other is mistaken for.
 *
 * @param slug
 *   The slug wished for.
 * @param taken
 *   Folded slugs (see `foldSlug`) that are taken.
 * @returns
 *   The slug itself, or with `-2`, `-3` … after it.
 */
export function freeSlug(slug: string, taken: {has(slug: string): boolean}): string {
  for (let number = 2, free = slug; ; number++) {
    if (!taken.has(foldSlug(free))) return free
    free = `${slug}-${number}`
  }
}

/** What some file system may take for the same name: without case and Unicode form. */
export function foldSlug(slug: string): string {
  return slug.normalize('NFKC').toLowerCase().normalize('NFKC')
}

function plain(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z]/gu, (bare) => letters[bare] ?? bare)
}

function shorten(words: string[]): string {
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (!fits(longer)) return slug || cut(word)
    slug = longer
  }
  return slug
}

function cut(word: string): string {
  let kept = ''
  for (const char of word) {
    if (!fits(kept + char)) break
    kept += char
  }
  return kept
}

function fits(slug: string): boolean {
  let bytes = 0
  let points = 0
  for (const char of slug) {
    const code = char.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    points++
    if (bytes > longest.bytes || points > longest.points) return false
  }
  return true
}
