/**
 * Cuts lists of topics.
 *
 * ```text
 * > | Topics: harbour, ferries
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a label of topics and the topics beside it. Only inside a page. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('tags', (tree, {copy}) => cutFurniture(tree, copy, 'tags'))
