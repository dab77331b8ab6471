/** Tells the language of a text, where it is clear. The one owner of the library that does it. */

type Detector = typeof import('eld/extrasmall').eld

/** A hundred letters; in fewer the library is right too seldom. */
const enough = /^(?:\P{L}*\p{L}){100}/u
/** Forty of letters that few languages share: neither Latin nor Cyrillic. */
const enoughOwn =
  /^(?:[\P{L}\p{Script=Latin}\p{Script=Cyrillic}]*[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}]){40}/u

/** Languages that are one in print but for a few words: the library guesses, so it is not asked. */
const twins = new Set(['bs', 'hr', 'id', 'ms', 'sr'])

let library: Detector | undefined

/** Load the library, which takes about 0.1 s, once. */
export async function loadLanguages(): Promise<void> {
  library ??= (await import('eld/extrasmall')).eld
}

/**
 * Tell the language of a text.
 *
 * @param text
 *   Running text.
 * @returns
 *   BCP 47 (example: `'pt'`); nothing where the text is too short, mixed or unclear.
 * @throws
 *   When `loadLanguages` was not awaited.
 */
export function tellLanguage(text: string): string | undefined {
  if (!library) throw new Error('Cannot tell a language before `loadLanguages`')
  if (!enough.test(text) && !enoughOwn.test(text)) return
  const whole = clear(library, text)
  const middle = text.indexOf(' ', text.length / 2)
  // Two languages in one text: each half says its own.
  const halves = middle === -1 ? [] : [text.slice(0, middle), text.slice(middle)]
  if (halves.some((half) => library?.detect(half).language !== whole)) return
  return whole
}

function clear(detector: Detector, text: string): string | undefined {
  const result = detector.detect(text)
  return result.isReliable() && !twins.has(result.language) ? result.language : undefined
}
