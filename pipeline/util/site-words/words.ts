/**
 * Words that tell one thing of site furniture, parted by `|`. Folded: lower case, words parted by one
 * space, no punctuation, numbers as `#` (see `site-furniture.ts`). English, German, French, Spanish,
 * Italian, Portuguese, Dutch, the Nordic languages, Polish.
 */
export interface Words {
  /** The whole line. */
  line: string
  /** How the line begins. */
  start: string
  /** Anywhere in the line. */
  within: string
}
