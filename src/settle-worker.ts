/** The thread in which large copy is settled (see `settle-apart.ts`). */

import {parentPort} from 'node:worker_threads'
import {VFile} from 'vfile'
import {desk} from '../pipeline/index.ts'
import type {Errand, PlainMessage, Report} from './settle-apart.ts'

parentPort?.on('message', (errand: Errand) => {
  void settle(errand).then((report) => parentPort?.postMessage(report))
})

async function settle({
  configuration,
  copy: plain,
  now,
  sidecar: answers
}: Errand): Promise<Report> {
  const copy = new VFile({...plain})
  const sidecar = answers && new VFile({...answers})
  const piece = await desk(copy, {configuration, now, ...(sidecar ? {sidecar} : {})})
  const {copy: _, sidecar: __, ...rest} = piece ?? {}
  return {
    copy: messagesOf(copy),
    ...(piece ? {piece: rest as Report['piece'] & object} : {}),
    sidecar: sidecar ? messagesOf(sidecar) : []
  }
}

function messagesOf(file: VFile): PlainMessage[] {
  return file.messages.map(
    ({actual, cause, expected, fatal, note, place, reason, ruleId, source, url}) => ({
      actual,
      cause: cause instanceof Error ? {message: cause.message, name: cause.name} : undefined,
      expected,
      fatal,
      note,
      place,
      reason,
      ruleId,
      source,
      url
    })
  )
}
