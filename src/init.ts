/** Begins a project: a commented configuration and a first article. */

import path from 'node:path'
import process from 'node:process'
import {readProject} from './config.ts'
import {exists, makeFolder, writeWhole} from './files.ts'
import {hostFiles} from './host-files.ts'
import {machineFault} from './machine-fault.ts'
import {print} from './terminal.ts'

const settings = 'copydesk.yaml'

const configuration = `# Copydesk: who publishes, who writes, what goes out.
# Every key is in schemas/config.schema.json; a key that is not known is an error.

publication:
  name: The Porto Novo Gazette
  # Where the output folder will stand: every link and id begins with it.
  url: https://gazette.example/
  # For copy that does not say its language (BCP 47).
  language: en
  # The zone of times that copy states without one. Without this line no zone is assumed.
  # timeZone: Europe/Lisbon
  # description: News of the harbour and the hills
  # logo: https://gazette.example/logo.png
  # copyright: © The Porto Novo Gazette
  # license: https://creativecommons.org/licenses/by/4.0/
  # usageInfo: https://gazette.example/use
  # acquireLicensePage: https://gazette.example/licensing
  # sameAs: [https://social.example/@gazette]
  # policies:
  #   correctionsPolicy: https://gazette.example/corrections

# Who writes. What stands here is added to an article only where its copy names them.
desk:
  authors: []
  #  - name: Ines Calder
  #    jobTitle: Harbour Correspondent
  #    url: https://gazette.example/people/ines-calder
  #    sameAs: [https://social.example/@inescalder]
  agencies: []
  #  - name: Northern News Agency
  #    aliases: [NNA]
  #    url: https://nna.example/

# content: content

# output:
#   folder: output
#   pages: true
#   speakable: true       # offer headline and standfirst to voices
#   wordsPerMinute: 230   # state how long a piece takes to read

feeds:
  limit: 50
`

const article = `Ferry service returns to Porto Novo

By Ines Calder

PORTO NOVO — The ferry between Porto Novo and Laguna Real sails again, two years after
the old pier was closed.

The first boat leaves at seven, the last at ten in the evening.

Replace this file with copy of your own: a headline on the first line, a byline if there is
one, the text as it came. Then run copydesk build.
`

/**
 * Begin a project.
 *
 * @param folder
 *   Where; made if it is not there.
 * @param host
 *   Host that is to be told what our files are; in a project that is there already, only that is written.
 * @throws
 *   When one of the files is there already: nothing is written then.
 */
export async function init(folder: string, host?: string): Promise<number> {
  const at = (name: string) => path.resolve(process.cwd(), folder, name)
  const begins = host === undefined || !(await exists(at(settings)))
  const hosting = host === undefined ? undefined : hostFileOf(host)
  const below = hosting?.inOutput ? await outputOf(begins ? undefined : at(settings)) : ''
  const files = {
    ...(begins ? {'content/ferry.txt': article, [settings]: configuration} : {}),
    ...(hosting ? {[path.join(below, hosting.name)]: hosting.text} : {})
  }
  for (const name of Object.keys(files)) {
    if (await exists(at(name))) {
      throw machineFault(`Cannot begin here: \`${path.join(folder, name)}\` is there already`)
    }
  }
  for (const [name, text] of Object.entries(files)) {
    await makeFolder(path.dirname(at(name)))
    await writeWhole(at(name), Buffer.from(text))
    await print(`wrote ${path.join(folder, name)}\n`)
  }
  if (hosting) await print(`${hosting.advice}\n`)
  const step = folder === '.' ? '' : `cd ${folder} && `
  if (begins) await print(`Next: look at ${settings}, then ${step}copydesk build\n`)
  return 0
}

function hostFileOf(host: string) {
  if (Object.hasOwn(hostFiles, host)) return hostFiles[host]!
  const known = Object.keys(hostFiles).join('`, `')
  throw machineFault(`Unexpected host \`${host}\`, expected one of \`${known}\``)
}

/** The output folder, relative to the project. */
async function outputOf(file: string | undefined): Promise<string> {
  if (file === undefined) return 'output'
  return path.relative(path.dirname(file), (await readProject(file)).output)
}
