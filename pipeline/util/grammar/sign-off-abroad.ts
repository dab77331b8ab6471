/**
 * Reads the brackets in which agencies say in other languages who worked on a story:
 * `(Avec Ines Calder à Port-Neuf, édité par Ivo Marsh)` · `(Reporte de Ines Calder; editado por Ivo Marsh)`.
 */

export interface Task {
  from: number
  role: string
  to: number
}

const longest = 500

const by = '(?:par|de|von|por|da|di|door|av|af|przez)'

/** What each did; the first that is told makes the brackets a sign-off. */
const tasks = String.raw`(?:reportages?|rédigée?|rédaction|éditée?|édition|traduite?|traduction|version française|avec|service|bericht(?:e|et)?|redigiert|geschrieben|übersetzt|reporte|reportado|información|informó|redactado|editad[oa](?: en español)?|edición|traducid[oa]|con|reportagem|escrito|edição|editad[oa]|traduzid[oa]|tradução|tradotto|redatto|scritto|bewerkt|geschreven|vertaald|redigering|rapportering|opracowa(?:nie|ł))`

const task = new RegExp(String.raw`(?<![\p{L}])(?<role>${tasks})(?: ${by})? (?=\p{Lu})`, 'giu')

/** At least one of them needs no guess: who edited, translated, reported. */
const sure = new RegExp(
  String.raw`(?<!\p{L})(?:édité|rédigé|traduit|version française|reportage|redigiert|übersetzt|editad[oa]|edición|traducid[oa]|reporte|edição|reportagem|traduzid[oa]|tradotto|redatto|in redazione|bewerkt|vertaald)(?!\p{L})`,
  'iu'
)

/** `Colaborou Ines Calder, de Porto Novo` · `Mitarbeit: Ines Calder` · `Ha collaborato Ines Calder`. */
const helped =
  /^\*?(?:(?:com (?:a )?)?colabora(?:ram|ção(?: de)?)|colaborou|con la colaboración de|(?:ha|hanno) collaborato|con la collaborazione di|avec la collaboration de|mitarbeit|mit beiträgen von|met medewerking van|m\.m\.v\.|medewerking|medverkan|współpraca|spolupráce|közreműködött|при участии|en collaboration avec)(?::\s?|\s)(?=\p{Lu}\p{L}+ \p{Lu})/iu

/**
 * Read them.
 *
 * @param text
 *   A line or paragraph.
 * @returns
 *   Where each list of names stands, and what they did; nothing where it is no such bracket.
 */
export function contributorsAbroad(text: string): Task[] | undefined {
  const opened = text.length <= 200 ? helped.exec(text) : null
  if (opened) return [{from: opened[0].length, role: 'Contributor', to: text.length}]
  if (text.length > longest || !/^\([^()]*\)\.?$/u.test(text) || !sure.test(text)) return
  const found = [...text.matchAll(task)]
  if (found.length === 0 && !/ (?:par|von|por|da|door) \p{Lu}/u.test(text)) return
  return found.map((match, index) => {
    const role = match.groups!['role']!.toLowerCase()
    return {
      from: match.index + match[0].length,
      role: /^(?:avec|con)$/u.test(role) ? 'Contributor' : role[0]!.toUpperCase() + role.slice(1),
      to: found[index + 1]?.index ?? text.length
    }
  })
}

/** `AGERPRES/(A - autor: Ines Calder, editor: Ivo Marsh)` · `(AGI)Rm1/Oll`: an agency, and its people or desks behind it. */
const signing = [
  /^(?<agency>\p{Lu}{3,10}) ?\/? ?\([^()]{0,8}\bautor(?:i|are)?\s?:[^()]{3,160}\)$/u,
  /^\((?<agency>\p{Lu}{3,10})\) ?\p{Lu}\p{L}{1,2}\d?\/\p{Lu}\p{L}{2}$/u
]

/**
 * Find which agency signs that way.
 *
 * @returns
 *   As printed; it may be none that is known.
 */
export function agencySigning(text: string): string | undefined {
  for (const form of signing) {
    const agency = form.exec(text)?.groups?.['agency']
    if (agency) return agency
  }
  return
}
