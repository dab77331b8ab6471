/**
 * Cuts advertisement labels.
 *
 * ```text
 * > | Advertisement
 *     ^^^^^^^^^^^^^
 * ```
 *
 * Takes a label that stands for an advertisement, on a line of its own. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('advertisement', (tree, {copy}) =>
  cutFurniture(tree, copy, 'advertisement')
)
