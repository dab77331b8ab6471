/** Tells the name that heads an obituary from that of its writer: by the page it stands on, or by the story below. */

/** What papers call the page on which they tell of the dead. */
const page =
  /^(?:obituar(?:y|ies)|obits?|deaths?|lives (?:remembered|in brief)|in memoriam|passings|nachrufe?|nécrologies?|necrológicas?|obituarios?|obituários?|necrologi|dödsfall|dødsfald|minneord|nekrolog(?:i|y)?|zmarli|muistokirjoitus)$/iu

const died = /\b(?:has died|have died|who died|died|was killed)\b/iu

/** UTF-16 units from the start of a paragraph in which it names of whom it tells. */
const start = 60

/**
 * Whether a name is that of the dead (example: `'Ines Calder'` below `'Obituaries'`).
 *
 * @param around
 *   The lines right above the name and below it.
 * @param story
 *   The first lines below it.
 */
export function isDead(name: string, around: string[], story: string[]): boolean {
  if (around.some((text) => page.test(text))) return true
  const surname = name.split(/\s+/u).at(-1)!.toLowerCase()
  return story.some(
    (text) =>
      text.length > 60 && died.test(text) && text.slice(0, start).toLowerCase().includes(surname)
  )
}
