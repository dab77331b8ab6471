/** `copydesk check`: looks at anyone’s work, offline. */

import {type Command, configOption} from './command.ts'

export const check: Command = {
  examples: [
    ['copydesk check', 'look at all of output/'],
    ['copydesk check article.jsonld page.html', 'look at files, ours or anyone’s'],
    ['curl -s https://gazette.example/ | copydesk check -', 'look at a page of standard input'],
    ['copydesk check --sarif public > check.sarif', 'for a code host that shows SARIF']
  ],
  name: 'check',
  operands: '[FILE|DIR…]',
  options: {
    config: configOption,
    'errors-only': {text: 'exit with 0 on warnings'},
    json: {text: 'print what was found as JSON'},
    name: {
      text: 'the name of standard input, for its format (default: told by its words)',
      value: 'NAME'
    },
    now: {
      text: 'the present: what lies after it is future (default: SOURCE_DATE_EPOCH, or now)',
      value: 'INSTANT'
    },
    quiet: {text: 'leave out advice'},
    sarif: {text: 'print what was found as SARIF 2.1.0'}
  },
  run: async ({operands, options}) => {
    const run = await import('../check.ts')
    const text = (name: string) => options[name] as string | undefined
    return run.check(operands, {
      config: text('config'),
      errorsOnly: options['errors-only'] === true,
      form: options['sarif'] === true ? 'sarif' : options['json'] === true ? 'json' : 'lines',
      name: text('name'),
      now: text('now'),
      quiet: options['quiet'] === true
    })
  },
  summary: 'find what is wrong with JSON-LD, pages, feeds and Markdown, ours or anyone’s',
  text: `Reads .jsonld and .json, every JSON-LD block of a page (broken ones too), feeds, and
Markdown of ours. Faults are errors (against the vocabulary or the format), warnings (allowed, yet misread by
consumers) and advice, with who gives it. It asks no server.

Exit codes: 0 no error and no warning; 1 some; 2 the machine.`
}
