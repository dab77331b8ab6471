/** Shows a date or an instant as it was stated: the day in words, the time with its own zone, never more. */

import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Stamp} from '../../article.ts'
import {directionOf, type Words, wordsOf} from './words.ts'

/**
 * Make a `time` element.
 *
 * @param stamp
 *   Date, or instant with its offset.
 * @param language
 *   BCP 47 of the page; where we do not know its months, the date is written in figures.
 */
export function pageTime(stamp: Stamp, language: string): Element {
  const {language: known, words} = wordsOf(language)
  const named = known === language
  return h(
    'time',
    {dateTime: stamp, ...(named || directionOf(language) === 'ltr' ? {} : {dir: 'ltr'})},
    spell(stamp, named ? words : undefined)
  )
}

function spell(stamp: Stamp, words: Words | undefined): string {
  const [year = '', month = '', day = ''] = stamp.slice(0, 10).split('-')
  const name = words?.months[Number(month) - 1]
  const date = words && name ? words.date(Number(day), name, year) : stamp.slice(0, 10)
  return stamp.length > 10 ? `${date}, ${stamp.slice(11, 16)} ${zone(stamp)}` : date
}

/** `UTC`, `UTC+1`, `UTC−3:30`. */
function zone(stamp: Stamp): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/u.exec(stamp) ?? []
  if (!sign || (hours === '00' && minutes === '00')) return 'UTC'
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}
