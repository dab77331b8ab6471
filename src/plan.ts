/** Plans a build: what belongs to the edition, where it goes, and which ledger knows it. */

import path from 'node:path'
import process from 'node:process'
import type {Project} from './config.ts'
import {exists} from './files.ts'
import {isBelow} from './find-copy.ts'
import {machineFault} from './machine-fault.ts'

export interface Plan {
  /** Ledger (absolute). */
  ledger: string
  /** Output folder (absolute). */
  output: string
  /** Files and folders of copy (absolute). */
  places: string[]
  /** Whether copy that the ledger knows and that was not named belongs to the edition too. */
  withKnown: boolean
}

/**
 * Plan a build.
 *
 * Without operands the edition is the content folders. What is named is added to them, so that
 * building one file never takes the others down. Copy from elsewhere with an output of its own
 * (`--out`) is an edition of its own: its ledger stands in that output.
 *
 * @throws
 *   When there is nothing to build, or it would go where the copy is.
 */
export async function planBuild(
  {content, output: configured, root}: Project,
  operands: string[],
  stated: {ledger?: string | undefined; out?: string | undefined}
): Promise<Plan> {
  const cwd = process.cwd()
  const named = operands.filter((operand) => operand !== '-').map((file) => path.resolve(cwd, file))
  const output = stated.out === undefined ? configured : path.resolve(cwd, stated.out)
  const apart =
    operands.length > 0 &&
    output !== configured &&
    !named.some((file) => isBelow(root, file)) &&
    !operands.includes('-')
  const folders = apart
    ? []
    : await Promise.all(content.map(async (at) => ((await exists(at)) ? at : '')))
  const places = [...new Set([...folders.filter(Boolean), ...named])]
  if (places.length === 0 && !operands.includes('-')) {
    throw machineFault(
      `Cannot find copy: there is no folder \`${path.relative(cwd, content[0]!) || '.'}\``,
      'Name files or folders, or begin with `copydesk init`'
    )
  }
  const holder = places.find((place) => isBelow(output, place) && output === place)
  if (holder) {
    throw machineFault(
      `Cannot publish into \`${output}\`: the copy is there`,
      'Name another folder with `--out`'
    )
  }
  const ledger = stated.ledger ?? path.join(apart ? output : root, 'ledger.jsonl')
  return {ledger: path.resolve(cwd, ledger), output, places, withKnown: operands.length > 0}
}
