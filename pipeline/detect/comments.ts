/**
 * Cuts the way to the comments.
 *
 * ```text
 * > | Leave a comment
 *     ^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a link to the comments or a piece of their form. Only inside a page: “Comments” may head a chapter elsewhere. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('comments', (tree, {copy}) => cutFurniture(tree, copy, 'comments'))
