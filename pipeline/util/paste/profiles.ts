/**
 * Tells what a forum prints of somebody beside what he posts: when he joined, how often he posted, where he is.
 *
 * ```text
 *   | Ines Calder
 * > | Joined: 02 Mar 2005
 * > | Posts: 4118
 * > | Location: Porto Novo
 * ```
 *
 * Two such lines at least, one below the other, of them one with a figure: `Location: the town hall` alone is a fact.
 */

/** Lines at least, and UTF-16 units of one. */
const least = 2
const longest = 60

const fact =
  /^(?:join(?:ed| date)|registered|member since|posts|messages|location|reputation|registriert(?: seit)?|anmeldungsdatum|dabei seit|mitglied seit|beiträge|wohnort|inscrit(?:e)?(?: le| depuis)?|inscription|localisation|mensajes|registrado|ubicación|messaggi|iscritto(?: il)?|località|berichten|geregistreerd|lid (?:sinds|geworden)|woonplaats|inlägg|medlem sedan|innlegg|indlæg|posty|dołączył(?:a)?|skąd|сообщени[яй]|откуда|зарегистрирован(?:а)?)\s?:\s?\S/iu

/**
 * List them.
 *
 * @returns
 *   Their indexes.
 */
export function profilesIn(lines: Array<{text: string}>): number[] {
  const found: number[] = []
  let run: number[] = []
  for (let index = 0; index <= lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (text.length <= longest && fact.test(text)) run.push(index)
    else {
      const counted = run.some((at) => /\d/u.test(lines[at]!.text))
      if (run.length >= least && counted) found.push(...run)
      run = []
    }
  }
  return found
}
