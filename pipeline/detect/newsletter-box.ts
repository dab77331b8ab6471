/**
 * Cuts invitations to a newsletter.
 *
 * ```text
 * > | Sign up for our newsletter
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes an invitation to subscribe, sign up or register. The words are in `util/site-lexicon.ts`.
 */

import {cutFurniture} from '../util/paste/cut-furniture.ts'
import {detector} from './detector.ts'

export default detector('newsletter-box', (tree, {copy}) =>
  cutFurniture(tree, copy, 'newsletter box')
)
