/** Knows the words that stand beside a date and are nobody’s login. */

const words = new Set<string>(
  `admin administrator redaktion editor staff news blog artikel article allgemein uncategorized kategorie tags
kl om kell godz ore alle las às heure at published posted updated standard video image photo foto the a an der die das uhr am pm est gmt utc pdt edt cet cest
ago read min comment comments kommentar kommentare share print email teilen drucken home politik sport wirtschaft
general um dem hardware software aktuelles last first monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/u
  )
)

/** Whether a word is none. */
export function isNoLogin(word: string): boolean {
  return words.has(word.toLowerCase())
}
