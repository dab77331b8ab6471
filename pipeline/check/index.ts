/** The table of rules. */

import headlineMissing from './headline-missing.ts'
import type {Rule} from './rule.ts'

export const rules: Rule[] = [headlineMissing]
