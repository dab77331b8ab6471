/** Finds the article in JSON-LD, as loosely as it is written in the wild. */

export type Thing = Record<string, unknown>

const types = /(?:Article|BlogPosting|Report|Posting|Review|CreativeWork)$/u

/** Levels and nodes that are looked at. */
const deepest = 8
const most = 2000

/**
 * Find the first node whose type is an article.
 *
 * @param text
 *   The script; JSON, perhaps in a comment, perhaps with raw line ends in its strings.
 */
export function articleIn(text: string): Thing | undefined {
  const data = parse(
    text.replace(
      /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
      ''
    )
  )
  let left = most
  let other: Thing | undefined
  const look = (value: unknown, depth: number): Thing | undefined => {
    if (typeof value !== 'object' || value === null || depth > deepest || left-- <= 0) return
    if (Array.isArray(value)) {
      for (const item of value) {
        const found = look(item, depth + 1)
        if (found) return found
      }
      return
    }
    const thing = value as Thing
    const named = [thing['@type']]
      .flat()
      .some((type) => typeof type === 'string' && types.test(type))
    if (named && (thing['headline'] ?? thing['author'] ?? thing['datePublished'])) return thing
    if (thing['@type'] === 'WebPage' && thing['datePublished']) other ??= thing
    return look(
      thing['@graph'] ??
        thing['mainEntity'] ??
        thing['mainEntityOfPage'] ??
        thing['itemListElement'],
      depth + 1
    )
  }
  return look(data, 0) ?? other
}

/** A value’s text, where it is one. */
export function textOf(value: unknown): string | undefined {
  const [first] = [value].flat()
  const text = typeof first === 'object' && first !== null ? (first as Thing)['@value'] : first
  return typeof text === 'string' && text.trim() && text.length < 2000 ? text.trim() : undefined
}

/** Names of people or bodies: texts, or things with a name. */
export function namesOf(value: unknown): string[] {
  return [value]
    .flat(2)
    .slice(0, 30)
    .flatMap((one) => {
      const name = typeof one === 'object' && one !== null ? (one as Thing)['name'] : one
      return [name].flat().flatMap((text) => textOf(text) ?? [])
    })
}

function parse(text: string): unknown {
  for (const attempt of [text, text.replace(/[\u{0}-\u{1f}]+/gu, ' ')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      continue
    }
  }
  return
}
