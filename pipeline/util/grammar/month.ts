/** Reads the name of a month, in the languages of the wires. */

import {distance} from 'fastest-levenshtein'

const english =
  `january february march april may june july august september october november december`.split(' ')

/** Names of months and their short forms in the languages of the press, January first; `_` is a space. */
const names = [
  'january jan januar jänner janvier janv enero ene gennaio gen januari janeiro stycznia styczeń ledna ocak ianuarie tammikuuta января كانون_الثاني جانفي يناير янв jän',
  'february feb februar febr février févr fév fevrier febrero febbraio februari fevereiro fev lutego luty února şubat februarie helmikuuta февраля شباط فيفري فبراير фев',
  'march mar märz maerz mrz mars marzo maart mrt março marco marca marzec marts března mart martie maaliskuuta марта آذار مارس мар mär',
  'april apr avril avr abril abr aprile kwietnia kwiecień dubna nisan aprilie huhtikuuta апреля نيسان أفريل أبريل إبريل апр',
  'may mai mayo maggio mag mei maj maio maja května mayıs toukokuuta мая أيار مايو',
  'june jun juni juin junio giugno giu junho czerwca czerwiec června haziran iunie kesäkuuta июня حزيران جوان يونية يونيو июн',
  'july jul juli juillet juil julio luglio lug julho lipca lipiec července temmuz iulie heinäkuuta июля تموز جويلية يوليوز يوليو июл',
  'august aug août aout agosto ago augustus augusti sierpnia sierpień srpna ağustos elokuuta августа آب أوت غشت أغسطس авг',
  'september sep sept septembre septiembre settembre set setembro września wrzesień září eylül septembrie syyskuuta сентября أيلول شتنبر سبتمبر сен сент',
  'october oct oktober okt octobre octubre ottobre ott outubro out października październik října ekim octombrie lokakuuta октября تشرين_الأول أكتوبر окт',
  'november nov novembre noviembre novembro listopada listopad listopadu kasım noiembrie marraskuuta ноября تشرين_الثاني نونبر نوفمبر ноя нояб',
  'december dec dezember dez décembre déc decembre diciembre dic dicembre dezembro desember des grudnia grudzień prosince aralık decembrie joulukuuta декабря كانون_الأول دجنبر ديسمبر дек'
]

const months = new Map(
  names.flatMap((list, index) =>
    list.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const)
  )
)

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
