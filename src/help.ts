/** Writes the help, from the table of commands. */

import type {Command} from './commands/command.ts'

/** The help of the program. */
export function helpOfAll(commands: Command[], version: string): string {
  return `copydesk ${version}: a compiler for news copy

Usage: copydesk COMMAND [OPTION…] [FILE…]

Commands:
${columns(commands.map(({name, summary}) => [name, summary]))}

Options:
${columns([
  ['--help', 'this, or the help of a command'],
  ['--version', 'the version']
])}

Examples:
${commands.map(({examples}) => `  ${examples[0]?.[0] ?? ''}`).join('\n')}

Exit codes: 0 all is well; 1 some copy stayed home; 2 the machine or the configuration.
`
}

/** The help of one command. */
export function helpOf({examples, name, operands, options, summary, text}: Command): string {
  const rows = Object.entries(options).map(([key, {text: does, value}]): [string, string] => [
    `--${key}${value ? ` ${value}` : ''}`,
    does
  ])
  return `copydesk ${name}: ${summary}

Usage: copydesk ${name} [OPTION…]${operands ? ` ${operands}` : ''}
${text ? `\n${text}\n` : ''}
Options:
${columns([...rows, ['--help', 'this']])}

Examples:
${columns(examples)}
`
}

function columns(rows: Array<[string, string]>): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
