/**
 * Cuts share rows.
 *
 * ```text
 * > | Facebook Twitter Email
 *     ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes buttons that share, print, save or like, in one line or each on its own. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('share-row', (tree, {copy}) => cutFurniture(tree, copy, 'share row'))
