/** `copydesk serve`: shows the edition, or any folder, on this machine. */

import {type Command, configOption} from './command.ts'

export const serve: Command = {
  examples: [
    ['copydesk serve', 'show what `build` would publish now, and again after each change'],
    ['copydesk serve --port 8080', 'on a port of your choice (0: any that is free)'],
    ['copydesk serve --no-build', 'show output/ as it stands'],
    ['copydesk serve public', 'show any folder as it stands']
  ],
  name: 'serve',
  operands: '[DIR]',
  options: {
    config: configOption,
    'no-build': {text: 'show the output folder as it stands'},
    now: {
      text: 'the time of the preview (default: SOURCE_DATE_EPOCH, or that of each change)',
      value: 'INSTANT'
    },
    port: {text: 'the port (default: 4747; 0: any that is free)', value: 'NUMBER'},
    quiet: {text: 'say only what is wrong'}
  },
  run: async ({operands, options}) => {
    const run = await import('../serve.ts')
    const text = (name: string) => options[name] as string | undefined
    return run.serve(operands, {
      config: text('config'),
      now: text('now'),
      plain: options['no-build'] === true,
      port: text('port'),
      quiet: options['quiet'] === true
    })
  },
  summary: 'show the edition on this machine, as it changes; for looking only',
  text: `Without DIR it shows what \`copydesk build\` would publish, and shows it anew when copy or configuration
change. It writes nothing: no page, no line of the ledger; ids of pieces that have not gone out are for the time being.
It answers this machine alone (127.0.0.1), with the media types, ETag, Last-Modified and Link headers that feeds want.
Scripts of other sites may read only what \`copydesk build\` wrote. It is for looking: put output/ on a real host to
publish it.

Exit codes: 0 stopped (Ctrl+C); 2 the machine or the configuration.`
}
