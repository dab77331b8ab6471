/**
 * Words that tell one thing of site furniture, parted by `|`. Folded: lower case, words parted by one
 * space, no punctuation, numbers as `#` (see `site-furniture.ts`). English, German, French, Spanish,
 * Italian, Portuguese, Dutch, the Nordic languages, Polish; others in `other-languages.ts`.
 */
export interface Words {
  /** How the line begins, where a colon, a bar or a dash parts it from what follows. */
  label?: string
  /** The whole line. */
  line: string
  /** How the line begins. */
  start: string
  /** Anywhere in the line. */
  within: string
}

export type Thing =
  | 'advertisement'
  | 'comments'
  | 'consent line'
  | 'footer'
  | 'navigation'
  | 'newsletter box'
  | 'popular list'
  | 'reading time'
  | 'related links'
  | 'share row'
  | 'tags'
