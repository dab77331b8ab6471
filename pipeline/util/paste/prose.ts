/** Tells running text from the labels, links and titles around it. */

/** UTF-16 units that are looked at: a line of a megabyte is prose by then. */
const sample = 2000

/** A sentence mark at the end, with the quotes, brackets and footnote figures after it. */
const closed = /[.!?…。！？।؟:;][\s"'”’“‘»«›)\]」』\d↩*]{0,8}$/u
/** Who signed it, behind the last sentence: `(mko/dpa)`, `EFE`. */
const signed =
  /(?<=[.!?…]["”’»“]?)(?: ?\(\p{L}[\p{L}/.-]{1,20}\)| [-–—]?\s?(?:\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?|dpa|afp|apa|epd|kna|sda))\.?$/u
/** `($1 = 17.35 kwacha)`, as wires end a story. */
const rate = /^\(\p{Sc}? ?1(?: \p{L}[\p{L} ]{1,20})? = \p{Sc}?\d[\d.,]* ?[\p{L} ;=\d.,]{0,60}\)$/u
const inner = /[.!?,;。、，।](?:\s|["'”’»)\]])|[。、，]/gu

/**
 * Tell whether a line is running text.
 *
 * @param apart
 *   Whether it stands alone between blank lines, where a short sentence is one too.
 * @returns
 *   `sentence`: it ends like one; `running`: long, with commas or full stops inside; nothing for a label or title.
 */
export function proseOf(text: string, apart = false): 'running' | 'sentence' | undefined {
  const head = text.slice(0, sample)
  const words = head.split(/\s+/u, 40).length
  if (rate.test(text)) return 'sentence'
  const wide = (
    head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu) ?? []
  ).length
  const end = text.slice(-40).replace(signed, '')
  if (closed.test(end.slice(-12)) && (words >= (apart ? 3 : 5) || wide >= 12)) return 'sentence'
  // A sentence of Japanese that ends in speech has no full stop behind it.
  if (wide >= 12 && /[」』]$/u.test(text) && (head.match(inner) ?? []).length > 0) return 'sentence'
  if (words >= 7 && /^\p{Ll}/u.test(head)) return 'running'
  const marks = (head.match(inner) ?? []).length
  // A list is a line too, with its items one below the other.
  const long = head.length >= 140 || (apart && words >= 14 && !head.includes('\n'))
  if (long && marks >= 2) return 'running'
  return wide >= 40 && marks >= 1 ? 'running' : undefined
}
