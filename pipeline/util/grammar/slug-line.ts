/** Tells the lines that wires put above a story for editors: slugs, takes, word counts, advisories. */

const sure: RegExp[] = [
  /^(?:[a-z]{1,2} [a-z] {1,3})?\^?(?:AM|PM|BC)s?-{1,2}\S.{0,80}$/u,
  /^\^?(?:AP|DPA|US|EU|ML|AS|AF|LT)-{2}[A-Z][^.?!]{0,70}$/u
]

const others: RegExp[] = [
  // `HOCKEY-CUP-RÖSTER-2`.
  /^\p{Lu}[\p{Lu}\d]{1,14}(?:-[\p{Lu}\d]{1,14}){1,4}-\d{1,2}$/u,
  // `dam 1stld-writethru`.
  /^[a-z][a-z-]{1,24} (?:\d(?:st|nd|rd|th) ?ld|writethru|\d(?:st|nd|rd|th) ?add)[a-z-]{0,12}$/u,
  // `Verkehr/Schifffahrt/Merrow`, `Unfälle/Wetter/`.
  /^(?=(?:[^/]*\/){2})\p{Lu}[\p{L}\d-]{1,24}(?:\/\p{Lu}[\p{L}\d-]{1,24}){1,5}\/?$/u,
  /^(?:[a-z]\d{4}|[a-z]{2,4}\d{3,4})(?:\s.{0,50})?$/u,
  /^(?:1 [A-Z]{3,12} [A-Z][a-z]+(?: (?:Lead|Nightlead|Sub|Substitute|Update))?|\d{1,2} [A-Z]{3,12} [A-Z][a-z]+(?:[A-Z][a-z]+)+)$/u,
  /^(?:APNewsAlert|APNewsNow|AP Newsbreak|NewsAlert|BULLETIN|URGENT|FLASH|ADVISORY|UNDATED)(?:[,\s].{0,20})?$/u,
  /^[A-Z][\w-]{1,30}-[\w-]{1,30}(?:, ?(?:\d(?:st|nd|rd|th) (?:Ld|Add|Take)[\w -]{0,20}|Bjt|Adv ?\d{0,2}|URGENT|\d{2,5}))+<?$/u,
  /^(?:\d(?:st|nd|rd|th) (?:Ld|Add|Take|Lead)[\w -]{0,30})(?:,.{0,40})?$/u,
  /^[A-Z]{2,6}[-/][\w/-]{2,30}(?:\/|,(?: ?[\w -]{1,24},)?\d{2,5}<?|<)$/u,
  /^[A-Z]{2,4}\d{2,4}(?:\s\S{1,20}){0,2}$/u,
  // `COUNCIL0611 im`, `SUNFEAT_FERRY_v3`, `US-Spring Storm/`, `NORDWIND-JOBS/ (UPDATE 2)`: as desks name their files.
  /^\p{Lu}{4,12}\d{2,6}(?: [a-z]{2,3})?$/u,
  /^\p{Lu}{2,16}(?:_[\p{L}\d]{1,16}){1,4}$/u,
  /^\p{Lu}{2,14}-[\p{L}\d ]{2,24}\/(?: ?\(?(?:UPDATE|WRAPUP|CORRECTED|REFILE)(?: \d{1,2})?\)?)?$/u,
  // `ZCZC3127/SXR`, `OCA94220_SXR_QBXT`, `R CRO S43 QBXT`: the head of an Italian wire.
  /^ZCZC\S{0,20}$|^[A-Z]{2,4}\d{4,6}_[A-Z\d_]{3,16}$|^[A-Z] [A-Z]{3} [A-Z]\d{2} [A-Z]{4}$/u,
  // `APA0187 5 CI 0231       Mi, 12.Feb`.
  /^[A-Z]{3}\d{4} \d [A-Z]{2} \d{4}\s+\p{L}{2}, \d{1,2}\. ?\p{L}{3,4}\.?$/u,
  // `FT911-2210`: the number of a piece in an archive.
  /^[A-Z]{2,4}\d{3,6}-\d{3,6}$/u,
  // `FRA0417 4 I  0212 /AFP-RK81`.
  /^[A-Z]{2,4}\d{3,4} \d(?:\s{1,3}[A-Z\d/-]{1,12}){1,5}$/u
]

/**
 * Whether a line is a slug line.
 *
 * @param above
 *   Whether no headline stands above it: below one only the surest forms are.
 */
export function isSlugLine(text: string, above = true): boolean {
  if (text.length > 100) return false
  return sure.some((form) => form.test(text)) || (above && others.some((form) => form.test(text)))
}
