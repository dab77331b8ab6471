/**
 * Asks which of two lines is the headline, where a label of one or two words was taken for it.
 *
 * ```text
 *   | Harbour safety
 * > | Ferry runs aground and all are saved
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A sentence is a standfirst, and a heading that the markup sets as one is the headline: then nothing is asked.
 */

import type {VFile} from 'vfile'
import type {Place} from '../evidence.ts'
import {evidencePlace, saidByCopy} from '../util/evidence-place.ts'
import {headLines} from '../util/head-lines.ts'
import {readByline} from '../util/grammar/byline.ts'
import {isPerson} from '../util/grammar/name.ts'
import {isPlaceShaped} from '../util/grammar/place-shape.ts'
import {report} from '../util/report.ts'
import type {Rule} from './rule.ts'

const rule: Rule = {
  check({article, copy, evidence}) {
    const {headline} = article
    const place = saidByCopy(evidence, '/headline')?.place
    if (!headline || !place || words(headline) > 2 || isMarked(copy, place)) return
    const [line] = headLines(article, evidence)
    if (!line || !isTitle(line.text)) return
    const {text} = line
    const taken = evidencePlace(evidence, '/headline')
    report(
      copy,
      'check:headline-unclear',
      'warning',
      `Unexpected second line \`${text}\`, expected one that is surely the headline`,
      {
        actual: headline,
        cause: taken
          ? Object.assign(new Error(`\`${headline}\` was taken`), {place: taken})
          : undefined,
        expected: [headline, text],
        note: `Write \`headline: ${text}\` and \`kicker: ${headline}\` in a sidecar or front matter, or \`headline: ${headline}\``,
        place: line.place
      }
    )
  },
  name: 'headline-unclear'
}

export default rule

/** Whether a page or a sign of Markdown says that it is a heading. */
function isMarked({extname = '', value}: VFile, {start}: Place): boolean {
  return (
    /^\.html?$/iu.test(extname) ||
    /#\s{1,4}$/u.test(String(value).slice(Math.max(0, start - 6), start))
  )
}

function words(text: string): number {
  return text.split(/\s+/u).length
}

/** Words like those of a headline, no sentence and no name. */
function isTitle(text: string): boolean {
  if (words(text) < 4 || words(text) > 14 || !/^["“‘«„]?[\p{Lu}\d]/u.test(text)) return false
  if (/[.!?:;…]["”’»]?$/u.test(text)) return false
  return !isPerson(text) && !isPlaceShaped(text) && !readByline(text)
}
