/** `copydesk read`: settles copy without publishing it and prints the Article as JSON. */

import {type Command, configOption, nameOption} from './command.ts'

export const read: Command = {
  examples: [
    ['copydesk read story.txt', 'print the article as JSON'],
    ['pbpaste | copydesk read -', 'the same of standard input'],
    ['copydesk read --ndjson < lines.ndjson', 'answer each line with a line'],
    ['copydesk read --ndjson content/*.txt', 'a line a file']
  ],
  name: 'read',
  operands: '[FILE…]',
  options: {
    config: configOption,
    name: nameOption,
    ndjson: {text: 'a line of JSON a piece; without FILE, lines in and lines out'},
    private: {text: 'show the words of private notes too'}
  },
  run: async ({operands, options}) => {
    const {readFiles, readLines} = await import('../read.ts')
    const settings = {
      config: options['config'] as string | undefined,
      name: options['name'] as string | undefined,
      ndjson: options['ndjson'] === true,
      secrets: options['private'] === true
    }
    return settings.ndjson && operands.length === 0
      ? readLines(settings)
      : readFiles(operands, settings)
  },
  summary: 'settle copy without publishing it, and print the article as JSON',
  text: `With --ndjson and no FILE it is a filter: lines {"id", "name", "value"} or
{"id", "name", "path", "url"?} in, lines {"id", "article", "messages"} out, in order.
A line that cannot be read is answered by a line with "error".`
}
