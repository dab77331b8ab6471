/**
 * Cuts lists of what else is read.
 *
 * ```text
 * > | Most read
 *     ^^^^^^^^^
 * > | Harbour bridge closed for a week
 * ```
 *
 * Takes a label such as “Most read” and the titles right below it. Only inside a page. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('popular-list', (tree, {copy}) => cutFurniture(tree, copy, 'popular list'))
