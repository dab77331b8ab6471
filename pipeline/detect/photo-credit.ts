/**
 * Cuts captions and photo credits whose picture is not in the copy.
 *
 * ```text
 * > | Photo: Ines Calder
 *     ^^^^^^^^^^^^^^^^^^
 * > | The harbour on Monday. (AP Photo/Ines Calder)
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Takes a line that a label opens or the name of a picture agency ends, and one whose words stand
 * again right below it with the credit. Plain text has no picture
 * that they could stand under, so they are no claim of an image. The first line is left: it may be
 * the headline.
 */

import {frameOf, linesThatAre} from '../util/frame/frame.ts'
import {isProse} from '../util/frame/prose.ts'
import {signedLine} from '../util/frame/signed.ts'
import {isRightBelow, type Line, linePlace} from '../util/lines.ts'
import {pageLines} from '../util/paste/line.ts'
import {storyOf} from '../util/paste/story.ts'
import {detector} from './detector.ts'

/** `Oskar Lind/TT` below a byline is a second writer, `STOCKHOLM (TT)` a dateline. */
const told = ['byline', 'credit', 'headline', 'name', 'role'] as const

export default detector('photo-credit', function* (tree, {configuration, copy}) {
  const frame = frameOf(tree, configuration.desk.agencies)
  const known = new Set(linesThatAre(frame, ...told).map(({span}) => span.start))
  if (frame.dateline) known.add(frame.lines[frame.dateline.line]!.span.start)
  const all = pageLines(tree)
  const pictures = new Map(
    all.map(({picture, span}, index) => [
      span.start,
      picture ?? (isShown(all, index) ? 'caption' : undefined)
    ])
  )
  const signed = signedLine(frame, configuration.desk.agencies)?.line.span.start
  for (const line of storyOf(tree).slice(1)) {
    const kind = line.type === 'paragraph' && pictures.get(line.span.start)
    if (!kind || known.has(line.span.start) || line.span.start === signed) continue
    yield {
      field: 'cut',
      lifts: [line.span],
      origin: 'body',
      place: linePlace(copy, line),
      value: {reason: kind === 'credit' ? 'photo credit' : 'caption'}
    }
  }
})

const supplied = /^(?:SUPPLIED|FILE|\p{Lu}[\p{Lu} .'’-]{4,40}\/(?:STUFF|SUPPLIED|\p{Lu}{2,12}))$/u
/** `Photo: Ines Calder/NNA`, above what the picture shows. */
const labelled = /^(?:photo(?:graph)?|picture|image)s?: \S.{2,50}$/iu

/** What a picture shows, right below who took it: `SUPPLIED`, parted from the story; no sentence, right above its first. */
function isShown(lines: Line[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index]!, lines[index + 1]]
  if (!above || !below || line.text.length > 160 || !isRightBelow(line, above)) return false
  if (labelled.test(above.text))
    return !/[.:;!?]["”’]?$/u.test(line.text) && below.text.length > 90 && isProse(below.text)
  return supplied.test(above.text) && !isRightBelow(below, line)
}
