/** The table of inspectors: the first that accepts a file takes it. */

import type {Inspector} from './inspector.ts'
import jsonLd from './json-ld.ts'

export const inspectors: Inspector[] = [jsonLd]
