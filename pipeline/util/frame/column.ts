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
 * Only below a label that says it is one.
 */

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
  const [section, column, name, title, story] = lines
  const none = new Map<number, Part>()
  if (!section || !column || !name || !title || !story || !label.test(section.text)) return none
  const titles = [column.text, title.text]
  const isSet =
    isRightBelow(name, column) &&
    isRightBelow(title, name) &&
    titles.every((text) => text.length <= longest && !/[.:;,]$/u.test(text))
  if (!isSet || !isPerson(name.text) || !(isCapitals(name.text) || isFamiliar(name.text)))
    return none
  return isProse(story.text)
    ? new Map<number, Part>([
        [0, 'kicker'],
        [1, 'kicker'],
        [2, 'name']
      ])
    : none
}
