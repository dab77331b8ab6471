/**
 * Reads Markdown: CommonMark with GFM and YAML front matter.
 *
 * Source: CommonMark 0.31, GitHub Flavored Markdown.
 */

import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {Reader} from './reader.ts'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(parsedOnly)
  .use(remarkFrontmatter, ['yaml'])
  .freeze()

export const markdown: Reader = {
  name: 'markdown',
  read: (copy): Root => processor.parse(copy)
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
