/** HTML of a body: nothing dangerous, no relative URL, no character that XML forbids. */

import {toHtml} from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {absolute, articleHtml} from '../pipeline/util/article-html.ts'
import {cleanLine, cleanText} from '../pipeline/util/clean-text.ts'

const base = 'https://gazette.example/articles/ferry/'
const parse = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text)

const cases: Array<[name: string, copy: string, html: string]> = [
  ['raw HTML never passes', 'A <b onclick="x()">b</b>\n\n<script>alert(1)</script>', '<p>A b</p>'],
  [
    'relative URLs become absolute',
    '[a](b.html) ![c](/d.png "e")',
    '<p><a href="https://gazette.example/articles/ferry/b.html">a</a> <img src="https://gazette.example/d.png" alt="c" title="e"></p>'
  ],
  [
    'a link of another scheme is none',
    '[a](javascript:alert(1)) [b](<java\tscript:b>)',
    '<p><a>a</a> <a>b</a></p>'
  ],
  ['a picture of another scheme is gone', 'a ![b](data:image/png;base64,AA) c', '<p>a  c</p>'],
  [
    '`mailto:` stays',
    '[a](mailto:desk@gazette.example)',
    '<p><a href="mailto:desk@gazette.example">a</a></p>'
  ],
  [
    'a link in a link is its words',
    '[write to <desk@gazette.example> now](b.html)',
    '<p><a href="https://gazette.example/articles/ferry/b.html">write to desk@gazette.example now</a></p>'
  ],
  [
    'an IPv6 host keeps its brackets',
    '[a](https://[::1]:8080/x?y=[z]) <https://[2001:db8::1]> [b](https://[no]/)',
    '<p><a href="https://[::1]:8080/x?y=%5Bz%5D">a</a> <a href="https://[2001:db8::1]/">https://[2001:db8::1]</a> <a>b</a></p>'
  ],
  [
    'text that looks like markup is text',
    'AT\\&T \\<b> \u0000\u0001]]>',
    '<p>AT&#x26;T &#x3C;b> �]]></p>'
  ]
]

describe('articleHtml', () => {
  for (const [name, copy, html] of cases) {
    it(name, () => expect(toHtml(articleHtml(parse(copy), base))).toBe(html))
  }

  it('leaves URLs as they are without a base', () => {
    expect(toHtml(articleHtml(parse('[a](#b)')))).toBe('<p><a href="#b">a</a></p>')
  })
})

describe('cleanText', () => {
  it('takes out what XML forbids', () => {
    expect(
      cleanText('a\u0000b\u0008c\u000bd\ufffee\uffff\ud800f\udc00g\u007fh\u0085i\u009fj')
    ).toBe('abcdefgh\nij')
    expect(cleanText('tab\tline\nreturn\r🚢 é \ufffd')).toBe('tab\tline\nreturn\n🚢 é \ufffd')
    expect(cleanLine(' a\n\u0007 b ')).toBe('a b')
  })
})

describe('absolute', () => {
  const urls: Array<[url: string, result: string | undefined]> = [
    ['http://[::1]:80/a[b]^|?q=[x]#f[]#g', 'http://[::1]/a%5Bb%5D%5E%7C?q=%5Bx%5D#f%5B%5D%23g'],
    ['https://a.example/%zz%20é', 'https://a.example/%25zz%20%C3%A9'],
    ['c d', 'https://gazette.example/articles/ferry/c%20d'],
    ['java\nscript:alert(1)', undefined],
    ['http://', undefined]
  ]
  for (const [url, result] of urls) {
    it(JSON.stringify(url), () => expect(absolute(url, base)).toBe(result))
  }
})

describe('captions', () => {
  const image = {caption: 'The quay.', credit: 'Lowri Tamsin', src: 'q.png'}

  it('stand under a picture that is a paragraph of its own', () => {
    expect(toHtml(articleHtml(parse('![a quay](q.png)'), base, [image]))).toBe(
      '<figure><img src="https://gazette.example/articles/ferry/q.png" alt="a quay"><figcaption>The quay.<br>Lowri Tamsin</figcaption></figure>'
    )
  })

  it('stand under no picture in a line', () => {
    expect(toHtml(articleHtml(parse('See ![a quay](q.png)'), base, [image]))).not.toContain(
      'figure'
    )
  })
})
