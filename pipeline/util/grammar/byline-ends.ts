/** Finds where the names of a byline end: at a date that a browser glued to them, at who took the pictures. */

import {printedDates} from '../printed-date.ts'

/** `Anna EkStand: 12.03.2023`: with the word before it. */
const stand =
  /(?<=\p{Ll})(?:Stand|Aktualisiert|Veröffentlicht|Publicerad|Uppdaterad|Publisert|Oppdatert|Opdateret|Julkaistu|Päivitetty|Opublikowano|Aktualizacja|Zveřejněno|Aktualizováno)\s?:?\s?(?=\d)/u

/** Where a browser glued a date to a name (`JOHN ROEMAY 12, 2020`); else the end. */
export function gluedDate(text: string): number {
  const date = printedDates(text).find(({from}) => /\p{L}/u.test(text[from - 1] ?? ''))
  return date?.from ?? stand.exec(text)?.index ?? text.length
}

/** Where the words end and the pictures begin: `Text: Lars Holm Foto: Anna Ek`. */
export function photographer(text: string): number {
  const index = text.search(
    /[\s,;|/–-]+editing by |[\s,;|/–-]+(?:fotos?|photos?|bild|bilder|pictures?|video|kuvat?|valokuvat?|zdjęcia|fotky|foto['’]s|фото|fotoğraf(?:lar)?)s?(?::| by) /iu
  )
  return index < 0 ? text.length : index
}

/** `(Merrow, envoyée spéciale)` behind a name, blanked: a comma in it parts no names. */
export function withoutPosts(text: string): string {
  return text.replace(
    / \([^()]{3,40}, (?:envoyée?s? spécia(?:le?|ux)|correspondante?|(?:enviad[oa]|corresponsal)(?: especial)?|inviat[oa]|corrispondente|enviad[oa] especial|correspondente)\)/giu,
    (post) => ' '.repeat(post.length)
  )
}
