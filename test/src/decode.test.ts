/** Bytes of copy: what they are read as, and what is said of it. */

import {describe, expect, it} from 'vitest'
import {decode} from '../../src/decode.ts'

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

/** 港, in Shift_JIS. */
const harbour = [0x8d, 0x60]

describe('decode', () => {
  it('reads a page as it says it is encoded', () => {
    const head = ascii('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>')
    const {fault, text} = decode(new Uint8Array([...head, ...harbour]))
    expect(text.endsWith('<p>港')).toBe(true)
    expect(fault).toMatchObject({severity: 'info'})
  })
  it('believes no page whose bytes do not fit', () => {
    const head = ascii('<meta charset="shift_jis"><p>')
    const {fault} = decode(new Uint8Array([...head, 0x81, 0x20, 0x90]))
    expect(fault?.severity).toBe('fatal')
  })
  it('believes no page that says UTF-16 in single bytes', () => {
    const head = ascii('<meta charset="utf-16"><p>caf')
    const {text} = decode(new Uint8Array([...head, 0xe9, ...ascii(' au lait')]))
    expect(text.endsWith('café au lait')).toBe(true)
  })
  it('asks UTF-8 first', () => {
    const head = ascii('<meta charset="shift_jis"><p>')
    const {fault, text} = decode(new Uint8Array([...head, 0xe6, 0xb8, 0xaf]))
    expect(text.endsWith('港')).toBe(true)
    expect(fault).toBeUndefined()
  })
  it('knows no encoding of an invented name', () => {
    const head = ascii('<meta charset="harbour-8"><p>caf')
    const {fault, text} = decode(new Uint8Array([...head, 0xe9]))
    expect(text.endsWith('café')).toBe(true)
    expect(fault?.severity).toBe('warning')
  })
})
