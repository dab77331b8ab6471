/** The table of rules of JSON-LD. */

import type {Rule} from './rule.ts'
import unknownType from './unknown-type.ts'

export const rules: Rule[] = [unknownType]
