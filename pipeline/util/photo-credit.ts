/** Tells photo credits and captions from copy. */

/** Longer lines are paragraphs. */
const longest = 600

const label =
  /^(?:photo|photos|photograph|photography|photographer|picture|pictures|image|images|illustration|credit|photo credit|image credit|picture credit|photo by|photos by|photo courtesy|image courtesy|photo illustration|image source|image caption|media caption|image copyright|credits|caption|foto|fotos|bild|bilder|titelbild|beitragsbild|bildquelle|foto de|foto di|crédit photo|crédits photo|crédit|photo d'illustration|fotografía|imagen|crédito|immagine|fotografia|beeld|bildtext|foto\/archivo|写真|画像)(?:\s*[:：/|]\s*\S|\s+(?:by|credit:?|courtesy|copyright|caption|von|de|di)\s+\S)/iu

const ends =
  /(?:[(/|]\s*(?:AP Photo|AP|AFP|Reuters|REUTERS|EPA|Getty Images|Getty|Shutterstock|dpa|EFE|Xinhua|Bloomberg|Alamy|iStock|Unsplash|Pixabay|Wikimedia(?: Commons)?|Flickr|PA|Rex|Handout)(?:[\s/|,.:-][\p{L}\p{M} ./'’&-]{0,60})?\)?|\b(?:AFP|AP|Getty Images|REUTERS|EPA|dpa)\s?\/\s?[\p{L} .'’/-]{2,50}|[\p{L} .'’-]{2,50}\/(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Getty|dpa|EFE|Shutterstock|Alamy|Bloomberg|The New York Times)(?: via [\p{L} ]{2,20}| Images)?|\bvia Getty Images|\bvia AP|\(Photo(?: by|:)[^()]{2,80}\)|\b(?:Photo|Foto|Photograph|Picture|Image|Bild): [^.]{2,60}|\bCourtesy of [\p{L} .'’&-]{2,50})\s*$/u

/** What `ends` cannot do without; a paragraph without it need not be looked at again. */
const hint =
  /AP|AFP|R(?:euters|EUTERS)|EPA|PA|Getty|Shutterstock|dpa|EFE|Xinhua|Bloomberg|Alamy|iStock|Unsplash|Pixabay|Wikimedia|Flickr|Rex|Handout|The New|Photo|Foto|Picture|Image|Bild|Courtesy/u

const file = /^(?:FILE PHOTO|FILE|ARCHIVO|HANDOUT)\s?(?:PHOTO)?\s?[:–—-]\s/u

/**
 * Tell a caption or photo credit.
 *
 * @returns
 *   `credit`: who took a picture; `caption`: what it shows, with the credit; nothing where it may be copy.
 */
export function pictureLine(text: string): 'caption' | 'credit' | undefined {
  if (text.length > longest) return
  if (file.test(text)) return 'caption'
  if (label.test(text) && text.length < 200 && !/\p{Ll}{3,}[.!?]["”’]?\s\p{Lu}/u.test(text))
    return 'credit'
  const end = text.slice(-110)
  if (hint.test(end) && ends.test(end)) return text.length < 60 ? 'credit' : 'caption'
  return
}
