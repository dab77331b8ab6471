/** `test/detect/<detector>/<case>/{input.*,claims.json}`: what a detector claims, at which words. */

import path from 'node:path'
import {describe, it} from 'vitest'
import {detectors} from '../pipeline/detect/index.ts'
import {normalizers} from '../pipeline/normalize/index.ts'
import {readers} from '../pipeline/read/index.ts'
import {configuration} from './configuration.ts'
import {copyOf} from './desk.ts'
import {expectFile, foldersBelow, toJson} from './fixtures.ts'

for (const {detect, name, prepare} of detectors) {
  describe(`detect:${name}`, () => {
    for (const fixture of foldersBelow(`detect/${name}`)) {
      it(fixture.name, async () => {
        await prepare?.()
        const files = copyOf(fixture.folder)
        const tree = (await readers[files.copy.extname!]!()).read(files.copy)
        for (const {normalize} of normalizers) normalize(tree, files.copy, configuration)
        const quote = (span: {end: number; start: number}) =>
          String((files.sidecar && name === 'sidecar' ? files.sidecar : files.copy).value).slice(
            span.start,
            span.end
          )
        const claims = detect(tree, {configuration, ...files}).map(
          ({by: _, lifts, parts, place, ...claim}) => ({
            ...claim,
            ...(lifts ? {lifts: lifts.map(quote)} : {}),
            ...(parts
              ? {
                  parts: Object.fromEntries(
                    Object.entries(parts).map(([pointer, {end, start}]) => [
                      pointer,
                      quote({end: end.offset!, start: start.offset!})
                    ])
                  )
                }
              : {}),
            ...(place ? {place: quote({end: place.end.offset!, start: place.start.offset!})} : {})
          })
        )
        expectFile(path.join(fixture.folder, 'claims.json'), toJson(claims))
      })
    }
  })
}
