/**
 * Reads Markdown: CommonMark with GFM and YAML front matter.
 *
 * References become links, so that every block stands alone; raw HTML is opened, so that its words
 * are words; text is split at escapes and entities, so that every letter has its place. Markdown
 * that no person wrote (thousands of open brackets in one block) is read as plain paragraphs, with
 * a warning.
 *
 * Source: CommonMark 0.31, GitHub Flavored Markdown.
 */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {splitLiterals} from '../util/literal-text.ts'
import {overLimit} from '../util/markdown-limits.ts'
import {openHtml} from '../util/open-html.ts'
import {placeOf} from '../util/place.ts'
import {report} from '../util/report.ts'
import {resolveReferences} from '../util/resolve-references.ts'
import type {Reader} from './reader.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(parsedOnly)
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

export const markdown: Reader = {
  name: 'markdown',
  read(copy): Root {
    const over = overLimit(String(copy.value))
    if (over) {
      report(copy, 'read:markdown', 'warning', `Unexpected ${over}`, {
        note: 'The file was read as plain paragraphs, its marks as text'
      })
      return plain(copy)
    }
    const tree = processor.parse(copy)
    if (!resolveReferences(tree)) {
      report(copy, 'read:markdown', 'warning', 'Unexpected number of links to long definitions', {
        note: 'The last of them are text without a link'
      })
    }
    openHtml(tree, copy)
    splitLiterals(tree, copy)
    return tree
  }
}

/** Paragraphs parted by blank lines, nothing else. */
function plain(copy: VFile): Root {
  const value = String(copy.value)
  const children = [...value.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/gu)].map((match) => {
    const text = match[0].trimEnd()
    const position = placeOf(copy, {end: match.index + text.length, start: match.index})
    return {
      children: [{position, type: 'text' as const, value: text}],
      position,
      type: 'paragraph' as const
    }
  })
  return {children, position: placeOf(copy, {end: value.length, start: 0}), type: 'root'}
}

/**
 * Leave out what `remark-gfm` does after parsing: a search for addresses in the text, whose links
 * have no position, and which does not see that `www\.example.org` was escaped.
 */
function parsedOnly(this: Processor): void {
  const data = this.data() as {fromMarkdownExtensions?: Array<object | object[]>}
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({...extension, transforms: []}))
}
