/** Writes YAML that every reader reads alike, whatever the strings hold. */

import {Document, isScalar, Scalar, visit} from 'yaml'

/** What YAML 1.2 cannot print, what YAML 1.1 takes for a line end, and what hides: always escaped. */
const unprintable = /[\0-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{2028}\u{2029}\u{feff}\u{fffe}\u{ffff}]/gu
const hidden = /[\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u

/**
 * Write data as block YAML.
 *
 * @param data
 *   Plain JSON; keys stay in their order.
 * @returns
 *   YAML 1.2 core, ending in a line feed; strings that YAML 1.1 reads as something else are quoted, none is folded.
 */
export function writeYaml(data: Record<string, unknown>): string {
  const document = new Document(data, {aliasDuplicateObjects: false, compat: 'yaml-1.1'})
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return
      if (node.value.search(unprintable) >= 0 || hidden.test(node.value) || dated.test(node.value))
        node.type = Scalar.QUOTE_DOUBLE
    }
  })
  return document
    .toString({blockQuote: false, lineWidth: 0})
    .replace(unprintable, (character) =>
      character === '\n'
        ? character
        : `\\u${character.codePointAt(0)!.toString(16).padStart(4, '0')}`
    )
}

/** YAML 1.1 makes a date of these, and with it loses whether a time was given. */
const dated = /^\d{4}-\d/u
