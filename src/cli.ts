#!/usr/bin/env node
/** The command line: finds the command, runs it, and says once what the machine cannot do. */

import process from 'node:process'
import {setFlagsFromString} from 'node:v8'
import {callOf, commandOf} from './arguments.ts'
import {commands} from './commands/index.ts'
import {helpOf, helpOfAll} from './help.ts'
import {faultLines, isMachineFault} from './machine-fault.ts'
import {version} from './version.ts'

// Else the heap may grow to four times what is alive before anything is collected: a gigabyte more for a large build.
setFlagsFromString('--heap-growing-percent=50')

for (const stream of [process.stdout, process.stderr]) {
  // `copydesk read … | head`: whoever stops listening has had enough.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode)
    throw error
  })
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!isMachineFault(error)) throw await (await import('./trace.ts')).traced(error)
  process.stderr.write(faultLines(error))
  process.exitCode = 2
}

async function main([name, ...words]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [about] = words
    process.stdout.write(
      about && name === 'help' ? helpOf(commandOf(about, commands)) : helpOfAll(commands, version)
    )
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`)
    return 0
  }
  const command = commandOf(name, commands)
  const call = callOf(command, words)
  if (call.options['help']) {
    process.stdout.write(helpOf(command))
    return 0
  }
  return command.run(call)
}
