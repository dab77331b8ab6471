/**
 * Cuts the small print of a site.
 *
 * ```text
 * > | Terms of use
 *     ^^^^^^^^^^^^
 * ```
 *
 * Takes terms, privacy, rights and the maker of a theme. Only inside a page; elsewhere they may be the copy’s own rights line. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('site-footer', (tree, {copy}) => cutFurniture(tree, copy, 'footer'))
