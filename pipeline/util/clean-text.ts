/** Takes out of text what no reader can show and what breaks a whole XML document. */

/** Whatever XML 1.0 forbids, lone surrogates, and control characters that HTML forbids too. */
const forbidden =
  /[^\t\n\r\u0020-\u007e\u00a0-\u{d7ff}\u{e000}-\u{fdcf}\u{fdf0}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** The last two code points of a plane are no characters. */
const none =
  /[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu

/**
 * Clean text.
 *
 * @returns
 *   Text in which every character may stand in XML 1.0, in HTML and in JSON that others read;
 *   every line end is a line feed.
 *
 * Source: XML 1.0 (fifth edition) 2.2, HTML “noncharacter” and “control”, RFC 7493.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|\u0085/gu, '\n')
    .replace(forbidden, '')
    .replace(none, '')
}

/** The same on one line, without white space at its ends: names, titles, categories. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

/** The same without any white space: ids. */
export function cleanId(id: string): string {
  return cleanText(id).replace(/\s+/gu, '')
}
