/** Begins a project: a commented configuration and a first article. */

import path from 'node:path'
import process from 'node:process'
import {exists, makeFolder, writeWhole} from './files.ts'
import {machineFault} from './machine-fault.ts'
import {print} from './terminal.ts'

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
 * @throws
 *   When one of the files is there already: nothing is written then.
 */
export async function init(folder: string): Promise<number> {
  const files = {'content/ferry.txt': article, 'copydesk.yaml': configuration}
  const at = (name: string) => path.resolve(process.cwd(), folder, name)
  for (const name of Object.keys(files)) {
    if (await exists(at(name))) {
      throw machineFault(`Cannot begin here: \`${path.join(folder, name)}\` is there already`)
    }
  }
  await makeFolder(at('content'))
  for (const [name, text] of Object.entries(files)) {
    await writeWhole(at(name), Buffer.from(text))
    await print(`wrote ${path.join(folder, name)}\n`)
  }
  const step = folder === '.' ? '' : `cd ${folder} && `
  await print(`Next: look at copydesk.yaml, then ${step}copydesk build\n`)
  return 0
}
