/** Builds the edition: composes it, tells the ledger, writes, reports. */

import {startWatch} from './clock.ts'
import {compose, type ComposeSettings} from './compose.ts'
import {appendEvents} from './ledger.ts'
import {aboutLeft} from './notices.ts'
import {lock} from './lock.ts'
import {reportOutcome} from './outcome.ts'
import {writeOutput} from './output.ts'
import type {Plan} from './plan.ts'

export interface BuildSettings extends ComposeSettings {
  /** Whether warnings too make the exit code `1`. */
  frail: boolean
}

/**
 * Build an edition.
 *
 * @returns
 *   Exit code: `1` where some copy stayed home.
 */
export async function build(operands: string[], settings: BuildSettings): Promise<number> {
  let free = async () => {}
  const begin = async ({ledger}: Plan) => {
    free = await lock(ledger)
  }
  try {
    return await publish(operands, {...settings, begin})
  } finally {
    await free()
  }
}

async function publish(operands: string[], settings: BuildSettings): Promise<number> {
  const watch = startWatch()
  const composed = await compose(operands, settings)
  const {events, ledger, output, pages, plan} = composed
  await appendEvents(ledger, events)
  const written = await writeOutput(output, pages)
  const outcome = {
    ...composed,
    files: [...composed.files, ...aboutLeft(output, written.left)],
    ledger: plan.ledger,
    output: plan.output,
    seconds: watch(),
    written
  }
  return reportOutcome(outcome, settings)
}
