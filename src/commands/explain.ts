/** `copydesk explain`: where each value came from. */

import {machineFault} from '../machine-fault.ts'
import {type Command, configOption, nameOption} from './command.ts'

export const explain: Command = {
  examples: [
    ['copydesk explain story.txt', 'every value, every cut, every character'],
    ['copydesk explain story.txt /authors', 'only the authors'],
    ['copydesk explain story.txt --json', 'the same for programs']
  ],
  name: 'explain',
  operands: 'FILE [POINTER]',
  options: {
    config: configOption,
    json: {text: 'print it as JSON'},
    name: nameOption
  },
  run: async ({operands: [file, pointer = '', ...more], options}) => {
    if (file === undefined || more.length > 0) {
      throw machineFault('Expected FILE [POINTER]', 'See `copydesk explain --help`')
    }
    const run = await import('../explain.ts')
    return run.explain(file, pointer, {
      config: options['config'] as string | undefined,
      json: options['json'] === true,
      name: options['name'] as string | undefined
    })
  },
  summary: 'tell where each value of an article came from',
  text: `For each value: its JSON Pointer, the words of the copy with file:line:column, which detector
claimed it, and what lost against it. Then what was cut and why, and what became of every
character of the file.`
}
