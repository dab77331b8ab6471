/**
 * Cuts pieces of menus inside a page.
 *
 * ```text
 * > | Skip to main content
 *     ^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a menu entry, a search box or a link to the next page. Only inside a page. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('navigation', (tree, {copy}) => cutFurniture(tree, copy, 'navigation'))
