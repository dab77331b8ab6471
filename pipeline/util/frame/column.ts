/**
 * Finds the head of a column, where its own title and who writes it stand above the headline:
 *
 * ```text
 *   | OPINIÓN
 * > | La vereda de enfrente
 * > | ROSARIO ETCHART
 *   | El vecino que apaga la luz
 *   | Hay en mi edificio un señor que apaga la luz de la escalera …
 * ```
 *
 * Only below a label that says it is one. The title of the column in capitals may stand right above the headline, and
 * the name below both.
 */

import {readDateLine} from '../grammar/date.ts'
import {isFamiliar} from '../grammar/head-byline.ts'
import {isCapitals, isPerson} from '../grammar/name.ts'
import {isRightBelow, type Line} from '../lines.ts'
import type {Part} from './line.ts'
import {isProse} from './prose.ts'

const label =
  /^(?:opini(?:ón|on|ão|one|ones|e|ja)|columnas?|colunas?|colonne|columns?|tribun[ae]|chroniques?|crónica|crônica|rubrica|kolumnen?|kolumni|glosse|krönika|kronikk?|klumme|felieton|comment|commentary|commento|comentario|kommentar|punto de vista|firma invitada|mielipide|köşe yazısı|мнение|колонка|γνώμη)$/iu

/** UTF-16 units of a title. */
const longest = 90

/** What the lines of such a head are, by index. */
export function columnOf(lines: Line[]): ReadonlyMap<number, Part> {
  const [section, column, third, fourth] = lines
  const none = new Map<number, Part>()
  if (!section || !column || !third || !fourth || !label.test(section.text)) return none
  // `LA CAMILLA` above its headline, and the name below that.
  const isAbove = isCapitals(column.text) && !isCapitals(third.text) && !isPerson(third.text)
  const [name, title] = isAbove ? [fourth, third] : [third, fourth]
  const titles = [column.text, title.text]
  const isSet =
    isRightBelow(third, column) &&
    isRightBelow(fourth, third) &&
    titles.every((text) => text.length <= longest && !/^@|[.:;,]$/u.test(text))
  if (!isSet || !isPerson(name.text) || !(isCapitals(name.text) || isFamiliar(name.text)))
    return none
  const story = lines.slice(4, isAbove ? 6 : 5).find(({text}) => !readDateLine(text))
  return story && isProse(story.text)
    ? new Map<number, Part>([
        [0, 'kicker'],
        [1, 'kicker'],
        [isAbove ? 3 : 2, 'name']
      ])
    : none
}
