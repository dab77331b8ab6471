/**
 * Cuts links to other stories.
 *
 * ```text
 * > | Read more: Harbour bridge closed for a week
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a label such as “Related”, the titles right below it, or a label and title on one line. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('related-links', (tree, {copy}) =>
  cutFurniture(tree, copy, 'related links')
)
