/**
 * Cuts the time it takes to read.
 *
 * ```text
 * > | 4 min read
 *     ^^^^^^^^^^
 * ```
 *
 * Takes a line that says how long reading takes. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('reading-time', (tree, {copy}) => cutFurniture(tree, copy, 'reading time'))
