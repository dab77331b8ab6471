/** Finds what stands in quote marks in a line: curly, straight, guillemets, low marks and corner brackets. */

import type {Span} from '../../claim.ts'

export interface Quoted extends Span {
  /** Whether it goes on after words of the reporter, in the same marks. */
  continues?: boolean
  /** Whether the line ends before it is closed: it goes on in the next paragraph, or is a slip. */
  open: boolean
}

const closers: Record<string, string> = {
  // Many a desk mends one mark of a pair.
  '"': '"”',
  "'": "'",
  '«': '»',
  '‘': '’',
  '“': '”"',
  '„': '“”',
  '「': '」',
  '『': '』'
}

/** Nested marks that are looked at: deeper than this is no prose. */
const deepest = 3

/**
 * List the outermost quoted stretches of a line, without their marks.
 *
 * @param text
 *   One paragraph or line.
 * @returns
 *   Spans in UTF-16 units of the text, in order.
 */
export function quotedIn(text: string): Quoted[] {
  const result: Quoted[] = []
  const marks = reversed(text) ? {...closers, '»': '«', '«': ''} : closers
  let stack: string[] = []
  let start = 0
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const ends = stack.at(-1)
    if (ends?.includes(character) && closes(text, index)) {
      stack.pop()
      if (stack.length === 0) result.push({end: index, open: false, start})
    } else if (marks[character] && stack.length < deepest && opens(text, index, stack)) {
      if (stack.length === 0) start = index + 1
      stack.push(marks[character])
    }
  }
  // A single mark that never closes was an apostrophe; only it is forgiven.
  if (stack[0] === '’' || stack[0] === "'") stack = []
  if (stack.length > 0) result.push({end: text.length, open: true, start})
  return result
}

/** Danish and some German set »…«. */
function reversed(text: string): boolean {
  const [right, left] = [text.indexOf('»'), text.indexOf('«')]
  return right !== -1 && left !== -1 && right < left
}

function opens(text: string, index: number, stack: string[]): boolean {
  const [left, right] = [text.charAt(index - 1), text.charAt(index + 1)]
  const character = text.charAt(index)
  if (character === '"') {
    // Inches and seconds: `5' 10"`.
    if (stack.includes('"') || /[\p{L}\p{N}]/u.test(left)) return false
    return /\S/u.test(right)
  }
  if (character === "'") {
    // “'90s”, “the boys' bus”: speech alone begins a sentence or follows its colon, and ends as one.
    return (
      stack.length === 0 &&
      /^(?:|[\s([—–])$/u.test(left) &&
      /[\p{Lu}\p{Ll}\p{N}[“"]/u.test(right) &&
      !/^(?:\d0s|cause|em|til|tis|twas|n)\b/iu.test(text.slice(index + 1, index + 7)) &&
      closesAhead(text, index)
    )
  }
  if (character !== '‘') return true
  return (
    !/[\p{L}\p{N}]/u.test(left) && /[\p{Lu}\p{Ll}\p{N}[“"]/u.test(right) && closesAhead(text, index)
  )
}

/** An apostrophe closes nothing: `’` closes before what is no letter. */
function closes(text: string, index: number): boolean {
  const character = text.charAt(index)
  if (character === '"' && /\s/u.test(text.charAt(index - 1)) && /\S/u.test(text.charAt(index + 1)))
    return false
  if (character !== '’' && character !== '"' && character !== "'") return true
  if (/[\p{L}\p{N}]/u.test(text.charAt(index + 1))) return false
  // “the players’ bus”: where a closing mark is still to come, before another opens.
  const possesses =
    character !== '"' && text.charAt(index - 1) === 's' && text.charAt(index + 1) === ' '
  return (
    !possesses ||
    !/^(?:[^‘’'“”"]|(?<=\S)['’](?=\p{L})|['’](?=\d0s)){1,300}[,.?!…]['’](?![\p{L}\p{N}])/u.test(
      text.slice(index + 1, index + 303)
    )
  )
}

const longest = 2000

function closesAhead(text: string, index: number): boolean {
  const rest = text.slice(index + 1, index + longest)
  return text.charAt(index) === '‘'
    ? /[,.?!…]’(?![\p{L}\p{N}])|’[,.;:?!]/u.test(rest)
    : /[,.?!…]'(?![\p{L}\p{N}])|'[,.;:?!]/u.test(rest)
}
