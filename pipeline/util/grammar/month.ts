/** Reads the name of a month, in the languages of the wires. */

import {distance} from 'fastest-levenshtein'

const english =
  `january february march april may june july august september october november december`.split(' ')

const others = [
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'jän feb mär apr mai jun jul aug sept okt nov dez',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  'ene feb mar abr may jun jul ago set oct nov dic',
  'jan fev mar abr mai jun jul ago set out nov dez',
  'gen feb mar apr mag giu lug ago set ott nov dic',
  'jan feb mrt apr mei jun jul aug sep okt nov dec'
]

const months = new Map<string, number>()
for (const list of [english, ...others.map((line) => line.split(' '))]) {
  for (const [index, name] of list.entries()) months.set(name, index + 1)
}

/**
 * Read the name of a month.
 *
 * @param text
 *   A word, with or without its full stop.
 * @returns
 *   `1` to `12`.
 */
export function monthNamed(text: string): number | undefined {
  return months.get(text.replace(/\.$/u, '').toLowerCase())
}

/** Read it where a letter or two went wrong on the wire (example: `'Ocotber'`). English only. */
export function monthMistyped(text: string): number | undefined {
  const word = text.replace(/\.$/u, '').toLowerCase()
  const known = monthNamed(word)
  if (known) return known
  if (word.length < 3 || word.length > 11) return
  const near = english.findIndex(
    (month) =>
      isSwapped(month, word) ||
      distance(month, word) <= (month.length > 5 ? 2 : 1) ||
      (word.length < 6 && word[0] === month[0] && distance(month.slice(0, 3), word) <= 1)
  )
  return near < 0 ? undefined : near + 1
}

/** Two letters that changed places: `Marhc`. */
function isSwapped(month: string, word: string): boolean {
  if (month.length !== word.length) return false
  const at = [...month].findIndex((letter, index) => letter !== word[index])
  const swapped = `${month.slice(0, at)}${month[at + 1]}${month[at]}${month.slice(at + 2)}`
  return at >= 0 && at + 1 < month.length && swapped === word
}
