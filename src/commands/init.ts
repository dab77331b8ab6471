/** `copydesk init`: a first configuration and a first article. */

import type {Command} from './command.ts'

export const init: Command = {
  examples: [
    ['copydesk init', 'begin here'],
    ['copydesk init gazette', 'begin in a folder of its own']
  ],
  name: 'init',
  operands: '[DIR]',
  options: {},
  run: async ({operands: [folder = '.']}) => (await import('../init.ts')).init(folder),
  summary: 'write a commented copydesk.yaml and a first article',
  text: 'What is there already is never written over.'
}
