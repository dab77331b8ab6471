/** The table of normalizers, in the order they run. */

import type {Normalizer} from './normalizer.ts'

export const normalizers: Normalizer[] = []
