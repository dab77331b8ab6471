/** Tells what is none of a story as the last of its lines only: a rule, how to reach the desk, the paper’s name, what a site put below. */

import {
  isHouseReach,
  isMailAlone,
  isPressSentence,
  isReachLabelled,
  isReachSentence,
  isTipLine
} from '../grammar/contact.ts'
import {isDeskBelow} from '../grammar/desk-mark.ts'
import {isEndWord, isRule} from '../grammar/end-mark.ts'
import {isBarRow} from '../grammar/service-line.ts'
import {furnitureOf} from '../paste/site-furniture.ts'
import {isPaper} from './issuer.ts'
import type {Part} from './line.ts'
import {isSentence} from './prose.ts'

/** Ways to say, in the last lines, how somebody is reached. */
const contacts = [
  isHouseReach,
  isMailAlone,
  isPressSentence,
  isReachLabelled,
  isReachSentence,
  isTipLine
]

/** What is furniture as the last of the lines only: a rule, how to reach the desk. */
export function lastPart(text: string, above: string): Part | undefined {
  if (isRule(text) || isEndWord(text)) return 'end'
  if (isDeskBelow(text, above)) return 'sign-off'
  if (contacts.some((isContact) => isContact(text))) return 'contact'
  return isLink(text) || isPaper(text) || isSites(text) ? 'service' : undefined
}

/** Furniture of a site that may end what was copied from it: a share row, its menu, the label of its comments. */
const sites = new Set(['comments', 'footer', 'navigation', 'newsletter box', 'share row'])

function isSites(text: string): boolean {
  const found = furnitureOf(text)
  if (isBarRow(text)) return true
  if (!found || found.by === 'within' || isSentence(text)) return false
  return found.thing === 'share row' || (found.by === 'line' && sites.has(found.thing))
}

/** `Läs mer: Så räddar du dig ur en vak`: a link to another story, with its label. */
function isLink(text: string): boolean {
  const found = furnitureOf(text)
  if (found?.thing !== 'related links' || isSentence(text)) return false
  return (found.by === 'line' || found.label === true) && found.words > 1
}
