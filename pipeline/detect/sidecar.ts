/**
 * Claims what the desk answered in `story.desk.yaml` beside `story.txt`: an editor’s word beats the copy.
 *
 * ```yaml
 * > | by: M. Okoro
 * > | at: 2026-03-02T09:30+01:00
 * > | headline: Ferry sinks off Porto Novo
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * Warns where `by` or `at` is missing: an answer is signed and dated.
 */

import {fileDeskClaims} from '../util/desk-file/desk-file.ts'
import {report} from '../util/report.ts'
import {detector} from './detector.ts'

export default detector('sidecar', function* (_tree, {configuration, sidecar}) {
  if (!sidecar) return
  const value = String(sidecar.value)
  yield* fileDeskClaims(sidecar, {offset: 0, text: value}, 'sidecar', configuration)
  for (const key of ['by', 'at']) {
    if (new RegExp(`^${key}:\\s*\\S`, 'mu').test(value)) continue
    report(
      sidecar,
      'detect:sidecar',
      'warning',
      `Missing \`${key}\`, expected who answered and when`,
      {
        note: `Write \`${key === 'by' ? 'by: Your Name' : 'at: 2026-03-02T09:30+01:00'}\``
      }
    )
  }
})
