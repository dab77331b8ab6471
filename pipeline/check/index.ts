/** The table of rules. */

import authorDamaged from './author-damaged.ts'
import authorKind from './author-kind.ts'
import authorMissing from './author-missing.ts'
import bodyMissing from './body-missing.ts'
import bylineLeft from './byline-left.ts'
import contactLeft from './contact-left.ts'
import dateFuture from './date-future.ts'
import dateMissing from './date-missing.ts'
import dateUnclear from './date-unclear.ts'
import duplicateParagraph from './duplicate-paragraph.ts'
import headlineCapitals from './headline-capitals.ts'
import headlineLength from './headline-length.ts'
import headlineMissing from './headline-missing.ts'
import headlineUnclear from './headline-unclear.ts'
import imageAlt from './image-alt.ts'
import mojibake from './mojibake.ts'
import nameOrPlace from './name-or-place.ts'
import type {Rule} from './rule.ts'
import statusHold from './status-hold.ts'
import strayMarkup from './stray-markup.ts'
import twoArticles from './two-articles.ts'
import unbalancedQuotes from './unbalanced-quotes.ts'

export const rules: Rule[] = [
  authorDamaged,
  authorKind,
  authorMissing,
  bodyMissing,
  bylineLeft,
  contactLeft,
  dateFuture,
  dateMissing,
  dateUnclear,
  duplicateParagraph,
  headlineCapitals,
  headlineLength,
  headlineMissing,
  headlineUnclear,
  imageAlt,
  mojibake,
  nameOrPlace,
  statusHold,
  strayMarkup,
  twoArticles,
  unbalancedQuotes
]
