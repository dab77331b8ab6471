/** Tells the entries of a menu that a page prints in one row: `[Home] [Blog] [Imprint]`, `Home Posts Now RSS`. */

/** Longer rows are sentences. */
const longest = 160

/** UTF-16 units of one entry. */
const entry = 30

const bars = /\s*(?:\s{3}|\t|[|•·‧»›｜＞]|\s>\s|\]\s*\[|\s[/–—-]\s)\s*/u
const first = /^(?:home|start|startseite|accueil|inicio|início|forside|forsiden|hem|etusivu)\s/iu

/** What goes back or on to another story: `← Harbour closed`, `Harbour open →`. */
const arrow = /^[←⟵]\s?\p{L}|[\p{L}\p{N}.!?]\s?[→⟶]$/u

/**
 * Tell whether a line is a row of menu entries.
 *
 * @param isEntry
 *   Whether some words are a menu entry, a link of a footer or a button by themselves.
 * @returns
 *   True where most entries between bars are, or all but few words of a row that begins with the front page.
 */
export function isMenuRow(text: string, isEntry: (words: string) => boolean): boolean {
  if (text.length > longest) return false
  const entries = text
    .replace(/^[\s[|•·]+|[\s\]|•·]+$/gu, '')
    .split(bars)
    .filter(Boolean)
  if (entries.length > 1) {
    const known = entries.filter(isEntry).length
    return entries.every(({length}) => length <= entry) && known > 1 && known * 2 >= entries.length
  }
  if (!first.test(text) || /[.,:;!?]/u.test(text)) return false
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word)) && words.filter(isEntry).length > 2
}

/** Whether a line is the way to the story before or after. */
export function isArrow(text: string): boolean {
  return text.length < longest && arrow.test(text)
}
