/** Tells whether two names are the same name, however they are set. */

/** Compare without case, accents, full stops and white space at the ends. */
export function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b)
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
