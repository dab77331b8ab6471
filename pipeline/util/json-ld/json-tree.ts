/** Reads JSON with the place of everything in it, also of what is not quite JSON. */

import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {Span} from '../../claim.ts'

export type JsonNode = Node

export interface JsonTree {
  mistakes: Array<{reason: string; span: Span}>
  root?: JsonNode
}

/** Levels; real JSON-LD has about ten. */
const deepest = 200

const words: Record<string, string> = {
  CloseBraceExpected: 'Missing `}`',
  CloseBracketExpected: 'Missing `]`',
  ColonExpected: 'Missing `:` after a key',
  CommaExpected: 'Missing `,` between values',
  EndOfFileExpected: 'Unexpected text after the end of the JSON',
  InvalidCharacter: 'Unexpected control character in a string, expected an escape such as `\\n`',
  InvalidCommentToken: 'Unexpected comment: JSON has none',
  InvalidEscapeCharacter: 'Unexpected escape in a string',
  InvalidNumberFormat: 'Unexpected form of number',
  InvalidSymbol: 'Unexpected word, expected a value or a key in double quotes',
  InvalidUnicode: 'Unexpected `\\u` escape, expected four hexadecimal digits',
  PropertyNameExpected: 'Missing key in double quotes (or one `,` too many)',
  UnexpectedEndOfComment: 'Unexpected comment: JSON has none',
  UnexpectedEndOfNumber: 'Unexpected end of a number',
  UnexpectedEndOfString: 'Missing `"` at the end of a string',
  ValueExpected: 'Missing value (or one `,` too many)'
}

/**
 * Parse JSON.
 *
 * @returns
 *   Tree with UTF-16 offsets into the text, and what is wrong; no tree where there is nothing, or nesting without end.
 */
export function parseJson(text: string): JsonTree {
  if (depthOf(text) > deepest) {
    const reason = `Unexpected nesting, expected at most \`${deepest}\` levels`
    return {mistakes: [{reason, span: {end: 1, start: 0}}]}
  }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {allowTrailingComma: false, disallowComments: true})
  const mistakes = errors.map(({error, length, offset}) => {
    const code = printParseErrorCode(error)
    return {reason: words[code] ?? code, span: {end: offset + length, start: offset}}
  })
  return root ? {mistakes, root} : {mistakes}
}

/** The value of a member of an object; the last of several, as `JSON.parse` has it. */
export function memberOf(node: JsonNode, key: string): JsonNode | undefined {
  if (node.type !== 'object') return
  return node.children?.findLast((member) => member.children?.[0]?.value === key)?.children?.[1]
}

function depthOf(text: string): number {
  let depth = 0
  let most = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return most
}
