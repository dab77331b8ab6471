/** Tells the lines that wires put above a story for editors: slugs, takes, word counts, advisories. */

const forms: RegExp[] = [
  /^(?:[a-z]{1,2} [a-z] {1,3})?(?:\^)?(?:AM|PM|BC|AP|DPA|US|EU|ML|AS|AF|LT)-{1,2}[A-Z][^.?!]{0,70}$/u,
  /^[a-z]{1,2} [a-z] (?:AM|PM|BC)-\S.{0,70}$/u,
  /^(?:[a-z]\d{4}|[a-z]{2,4}\d{3,4})(?:\s.{0,50})?$/u,
  /^\d{1,3} [A-Z]{3,20}(?: [A-Z][A-Za-z]{2,20})?$/u,
  /^(?:APNewsAlert|APNewsNow|AP Newsbreak|NewsAlert|BULLETIN|URGENT|FLASH|ADVISORY|UNDATED)(?:[,\s].{0,20})?$/u,
  /^[A-Z][\w-]{1,30}-[\w-]{1,30}(?:, ?(?:\d(?:st|nd|rd|th) (?:Ld|Add|Take)[\w -]{0,20}|Bjt|Adv\d{0,2}|URGENT|\d{2,5}))+<?$/u,
  /^(?:\d(?:st|nd|rd|th) (?:Ld|Add|Take|Lead)[\w -]{0,30})(?:,.{0,40})?$/u,
  /^[A-Z]{2,6}[-/][\w/-]{2,30}[,/](?: ?[\w -]{1,24}){0,3}<?$/u,
  /^[A-Z]{2,4}\d{2,4}(?:\s+\S{1,20}){0,2}$/u
]

/** Whether a line is a slug line. */
export function isSlugLine(text: string): boolean {
  return text.length <= 90 && forms.some((form) => form.test(text))
}
