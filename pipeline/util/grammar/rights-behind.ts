/** Finds the notice of rights behind the last sentence of a paragraph: `… e orario. © RIPRODUZIONE RISERVATA`. */

const notice =
  /(?:^|(?<=[.!?…][»”"’')]{0,2})\s+)(?:©|\(c\))?\s?(?:riproduzione (?:riservata|vietata)|tutti i diritti riservati|tous droits (?:de reproduction )?réservés|reproduction interdite|todos los derechos reservados|(?:queda )?prohibida (?:la|su) reproducción|todos os direitos reservados|reprodução (?:proibida|interdita)|tots els drets reservats|toate drepturile rezervate|all rights reserved|alle rechte vorbehalten)\.?$/iu

/** UTF-16 units of the longest notice. */
const longest = 60

/**
 * Find it.
 *
 * @returns
 *   Where it begins, `0` where it is the whole text; nothing where there is none.
 */
export function startOfRights(text: string): number | undefined {
  const from = Math.max(0, text.length - longest)
  const match = notice.exec(text.slice(from))
  if (!match || (from > 0 && match[0].length === longest)) return
  const start = from + match.index + match[0].search(/\S/u)
  // `© 2019 Harbour Press. All rights reserved.` is one notice.
  return start > 0 && /^(?:©|\(c\)|copyright)/iu.test(text) ? undefined : start
}
