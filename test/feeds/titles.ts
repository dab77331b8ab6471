/** Nine titles that feeds are known to mangle. */

export const nastyTitles = [
  'AT&T sues',
  'Generic List<T> explained',
  'Write &amp; in HTML',
  'Use <em> sparingly',
  'x < y && y > z',
  'CDATA ends with ]]> and again ]]>',
  '“Quotes” ‘within’ "quotes" \'here\'',
  'Escaped twice: &amp;lt;br&amp;gt; &#38; &#x26;',
  'São Tomé 🚢 日本語 עברית'
]
