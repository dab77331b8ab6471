/** `copydesk init`: a first configuration and a first article. */

import type {Command} from './command.ts'

export const init: Command = {
  examples: [
    ['copydesk init', 'begin here'],
    ['copydesk init gazette', 'begin in a folder of its own'],
    [
      'copydesk init --host nginx',
      'say to nginx what our files are, here or in a project that is there'
    ]
  ],
  name: 'init',
  operands: '[DIR]',
  options: {
    host: {
      text: 'also what a host must be told: apache, headers (Netlify, Cloudflare Pages), nginx',
      value: 'HOST'
    }
  },
  run: async ({operands: [folder = '.'], options: {host}}) =>
    (await import('../init.ts')).init(folder, typeof host === 'string' ? host : undefined),
  summary: 'write a commented copydesk.yaml and a first article',
  text: 'What is there already is never written over. With --host in a project, only what the host is told is written.'
}
