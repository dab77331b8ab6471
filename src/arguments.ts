/** Reads the command line: which command, its options, its operands. */

import {parseArgs} from 'node:util'
import {closest, distance} from 'fastest-levenshtein'
import type {Call, Command} from './commands/command.ts'
import {machineFault} from './machine-fault.ts'

/**
 * Find a command by name.
 *
 * @throws
 *   With the nearest name, when there is none.
 */
export function commandOf(name: string, commands: Command[]): Command {
  const command = commands.find((entry) => entry.name === name)
  if (command) return command
  const names = commands.map((entry) => entry.name)
  throw machineFault(`Unexpected command \`${name}\`${near(name, names)}`, 'See `copydesk --help`')
}

/**
 * Read what follows the command.
 *
 * @throws
 *   On an unknown option, a missing value, a value too many.
 */
export function callOf(command: Command, words: string[]): Call {
  const options = Object.fromEntries(
    Object.entries({...command.options, help: {text: ''}}).map(([name, option]) => [
      name,
      {type: 'value' in option ? ('string' as const) : ('boolean' as const)}
    ])
  )
  try {
    const {positionals, values} = parseArgs({allowPositionals: true, args: words, options})
    return {operands: positionals, options: values as Call['options']}
  } catch (error) {
    const name = /--([\w-]+)/u.exec((error as Error).message)?.[1]
    const unknown = name !== undefined && !Object.hasOwn(options, name)
    throw machineFault(
      unknown
        ? `Unexpected option \`--${name}\`${near(name, Object.keys(options), '--')}`
        : (error as Error).message.replaceAll("'", '`'),
      `See \`copydesk ${command.name} --help\``
    )
  }
}

function near(word: string, words: string[], sign = ''): string {
  const best = closest(word, words)
  return distance(word, best) <= 3 ? `, did you mean \`${sign}${best}\`` : ''
}
