/** Tells what may stand behind the names of a byline and says nothing of them. */

/** “Our Foreign Staff and Agencies” is one. */
const crowd =
  /^(?:our |the )?(?:news )?(?:agencies|correspondents|reporters|staff|wires|wire (?:reports|services))$/iu

const afterwords: RegExp[] = [
  crowd,
  // What one has studied or is sworn as.
  /^(?:M\.?D|Ph\.?D|D\.?Phil|R\.?N|M\.?B\.?A|Esq|[KQ]\.?C|M\.?A|B\.?A)\.?$|^(?:barrister|solicitor|lawyer)$/iu,
  // `da agência Lusa`: who sent them.
  /^(?:da|de la|della|der|von der) ag[eê]n(?:tur|cia|zia)\s\p{Lu}\S{1,20}(?: \*+)?$/iu,
  /^@\w+$|^\S{1,40}@\S{2,40}$/u,
  /^(?:email|others|recently|twitter)$/iu,
  // Where they were: `in Porto Novo`.
  /^(?:recently )?(?:in|à|aus|en) \p{Lu}[\p{L} ]{1,30}$/u,
  /^special to .+$/iu,
  // When: a year, a day, `Published`, `3 min read`.
  /\d{4}|^(?:\w+\.? \d{1,2}|\d{1,2} \w+\.?)$|^(?:published|updated|posted)\b/iu,
  /\b(?:ago|min(?:ute)?s? read|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b/iu
]

/** Whether it is such an afterword (example: `'Ph.D.'`, `'3 min read'`, `'@inescalder'`). */
export function isAfterword(text: string): boolean {
  return afterwords.some((form) => form.test(text))
}

/** Whether it is the others of a house who helped (example: `'Agencies'`). */
export function isCrowd(text: string): boolean {
  return crowd.test(text)
}
