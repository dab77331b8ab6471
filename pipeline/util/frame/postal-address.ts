/** Tells the lines of a postal address and of telephones, as they stand beside copy. */

/** Longer lines are sentences. */
const longest = 90

const label =
  /^(?:physical|mailing|postal|street|office|business|our|company|billing)? ?(?:address(?:es)?|anschrift|postanschrift|adresse(?: postale)?|dirección(?: postal)?|indirizzo|endereço|adres|postadres)\s*:?$/iu

const street =
  /^(?:\d{1,6}[a-z]?(?:-\d{1,5})? [\p{L}\d .'’-]{2,50}\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|ln|court|ct|place|pl|parkway|pkwy|highway|hwy|square|sq|way|plaza|terrace|broadway|quay|row)\b\.?|[\p{L} .'’-]{2,40}(?:straße|strasse|str\.|platz|allee|weg|gasse) ?\d{1,4}[a-z]?|\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai|cours) [\p{L} .'’-]{2,50}|(?:calle|avenida|av\.|via|viale|piazza|rua|plaza) [\p{L} .'’-]{2,50},? ?\d{1,5}|(?:p\.? ?o\.? box|postfach|apartado|casella postale) ?\d{1,6})(?:,? (?:suite|ste\.?|room|floor|fl\.?|apt\.?|unit|#) ?[\p{L}\d-]{1,8})?(?:,? .{0,40})?$/iu

const town =
  /^(?:[\p{L} .'’-]{2,40},? (?:[A-Z]{2}|[A-Z][a-z]+\.?|D\.C\.) \d{5}(?:-\d{4})?|(?:[A-Z]{1,3}-)?\d{4,5} \p{Lu}[\p{L} .'’()/-]{2,40}|[\p{L} .'’-]{2,40},? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})(?:,? (?:USA?|UK|United (?:States|Kingdom)|Germany|Deutschland|France))?$/u

const telephone =
  /^(?:(?:tel|telephone|phone|mobile|cell|fax|office|main|toll[ -]free|hotline|telefon|telefono|teléfono|téléphone|t|p|f|ph|m)\b\.?\s*:?\s*)?(?:\+?\d{1,3}[ .-]?)?(?:\(\d{1,5}\)|\d{2,5})[ ./-]{1,3}\d{2,4}(?:[ ./-]\d{2,5}){0,4}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/iu

/** `26.10.2009` is no number to call. */
const day = /^\d{1,2}([./-])\d{1,2}\1\d{4}$/u

const inside =
  /^(?:suite|ste|room|floor|building|bldg|apt|unit)\.? [\p{L}\d -]{1,20}(?:,? .{0,40})?$/iu

/** What a line is of an address; nothing where it is none. */
export function addressPart(
  text: string
): 'inside' | 'label' | 'street' | 'telephone' | 'town' | undefined {
  if (!text || text.length > longest) return
  if (label.test(text)) return 'label'
  if (town.test(text)) return 'town'
  if (telephone.test(text) && !day.test(text)) return 'telephone'
  if (street.test(text)) return 'street'
  return inside.test(text) ? 'inside' : undefined
}
