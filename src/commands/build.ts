/** `copydesk build`: publishes the edition. */

import {type Command, configOption, nameOption} from './command.ts'

export const build: Command = {
  examples: [
    ['copydesk build', 'publish content/ into output/'],
    ['copydesk build content/ferry.txt', 'the same; a single file never takes the others down'],
    ['copydesk build story.txt --out /tmp/look', 'an edition of its own, elsewhere'],
    ['cat story.txt | copydesk build -', 'with one piece from standard input'],
    ['copydesk build --now 2026-03-02T09:30:00Z', 'as if it were then'],
    ['copydesk build --frail --quiet', 'for a build machine: warnings fail too']
  ],
  name: 'build',
  operands: '[FILE|DIR…]',
  options: {
    config: configOption,
    frail: {text: 'exit with 1 on warnings too'},
    json: {text: 'print what happened as JSON'},
    ledger: {text: 'the ledger (default: ledger.jsonl beside the configuration)', value: 'FILE'},
    name: nameOption,
    'new-ledger': {text: 'begin a new ledger though pages of an older one are there'},
    now: {text: 'the time of the build (default: SOURCE_DATE_EPOCH, or now)', value: 'INSTANT'},
    out: {text: 'the output folder (default: output)', value: 'DIR'},
    quiet: {text: 'say only what is wrong'}
  },
  run: async ({operands, options}) => {
    const run = await import('../build.ts')
    const text = (name: string) => options[name] as string | undefined
    return run.build(operands, {
      config: text('config'),
      frail: options['frail'] === true,
      json: options['json'] === true,
      ledger: text('ledger'),
      name: text('name'),
      newLedger: options['new-ledger'] === true,
      now: text('now'),
      out: text('out'),
      quiet: options['quiet'] === true
    })
  },
  summary: 'publish the edition: raw copy in; Markdown, JSON-LD and feeds out',
  text: `Without operands the edition is the content folder. Files and folders that are named are
added to it, and copy that has gone out and still stands in its place stays in it. Copy from outside the project with
an --out of its own is an edition of its own, whose ledger stands in that folder.

Exit codes: 0 all published; 1 some copy stayed home; 2 the machine or the configuration.`
}
