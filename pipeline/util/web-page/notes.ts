/** The corrections and notes of a page. */

import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Released} from '../../article.ts'
import {pageTime} from './time.ts'
import {languageIn, wordsOf} from './words.ts'

/** Corrections and notes, where readers see them: above the text, unless the text has them. */
export function pageNotes(
  {corrections = [], editorsNote, language}: Released,
  shown: string
): Element[] {
  const {words} = wordsOf(language)
  const all = [
    ...(editorsNote ? [{label: words.note, text: editorsNote}] : []),
    ...corrections.map(({date, text}) => ({date, label: words.corrections, text}))
  ].filter(({text}) => !shown.includes(text))
  return all.map(
    ({date, label: word, text}: {date?: string | undefined; label: string; text: string}) =>
      h('aside', {className: 'note'}, [...noteLabel(word, date, {language, text}), h('p', text)])
  )
}

/** What the note says of itself is not said again. */
function noteLabel(
  word: string,
  date: string | undefined,
  {language, text}: {language: string; text: string}
): Element[] {
  const labelled = text.toLowerCase().startsWith(word.toLowerCase())
  const when =
    date && !(labelled && text.includes(date.slice(0, 4)))
      ? [h('span', {className: 'when'}, pageTime(date, language))]
      : []
  const label = labelled
    ? []
    : [h('strong', languageIn(wordsOf(language).language, language), word)]
  const parts = [...label, ...(label.length > 0 && when.length > 0 ? [' · '] : []), ...when]
  return parts.length > 0 ? [h('p', {className: 'label'}, parts)] : []
}
