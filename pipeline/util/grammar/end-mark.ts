/** Tells the marks that say a story ends, or goes on in the next take. */

const mark =
  /^[\s([]*(?:(?:#[ \t]*){2,}|-+\s?(?:30|0|end|ends|more|o)\s?-+|ends?|end ?item|endit|endall|\(?more\)?|(?:x|X){3,}|\*(?:\s?\*){2,}|(?:_\s?){3,}|[–—-]{5,}|=(?:\s?=){2,}|[•·~](?:\s?[•·~]){2,}|end adv\b.{0,60}|end (?:of )?(?:story|release|text)|mf\/\S{2,12})[\s)\].]*$/iu

/** Whether a line is an end mark (example: `'# # #'`, `'-30-'`, `'MORE'`). */
export function isEndMark(text: string): boolean {
  return text.length <= 90 && mark.test(text)
}

/** Whether it only parts what stands above from what stands below (example: `'___'`). */
export function isRule(text: string): boolean {
  return /^(?:[_*–—=~•·-]\s?){3,80}$/u.test(text)
}

/** Whether it says that the story goes on: the next take follows. */
export function isMore(text: string): boolean {
  return /^[\s([-]*more[\s)\]-]*$/iu.test(text)
}
