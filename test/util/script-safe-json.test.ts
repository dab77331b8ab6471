/** JSON that is safe inside `<script>`, and says the same. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {scriptSafeJson} from '../../pipeline/util/script-safe-json.ts'

it('escapes what ends or hides a script', () => {
  expect(scriptSafeJson('</script ><!-- ]]> & \u2028\u2029', 0)).toBe(
    String.raw`"\u003c/script \u003e\u003c!-- ]]\u003e \u0026 \u2028\u2029"`
  )
})

it('replaces lone surrogates, in keys too', () => {
  expect(scriptSafeJson({'a\ud800': ['b\udc00']}, 0)).toBe('{"a\ufffd":["b\ufffd"]}')
})

it('says the same of any data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      const text = scriptSafeJson(data)
      expect(text).not.toMatch(/[<>&\u2028\u2029]/u)
      expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(data))
    })
  )
})
