/**
 * Cuts what asks for consent to cookies.
 *
 * ```text
 * > | We use cookies to make this site better.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a sentence or button of a cookie notice. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('consent-line', (tree, {copy}) => cutFurniture(tree, copy, 'consent line'))
