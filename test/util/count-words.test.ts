/** The quick way of counting words says what the engine’s segmenter says of the whole text. */

import fc from 'fast-check'
import {expect, it} from 'vitest'
import {countWords} from '../../pipeline/util/count-words.ts'

const bits = fc.constantFrom(
  ..."a|Be|don't|l’Île|é|-|--|–|—|_|.|,|:|;|'|’|‘|“|”|\"|1|12|1,000|3.5|$|€|%| |  |\n|\u{a0}|\u{ad}|\u{200b}|\u{200d}|日本|ไทย|я|ß|½|٣|\u{301}|🙂|(|)|/|@|#|×".split(
    '|'
  )
)
const texts = fc.array(bits, {maxLength: 12}).map((list) => list.join(''))

it('counts what a segmenter counts', () => {
  const languages = fc.constantFrom('en', 'de', 'fi', 'fr', 'ja', 'th', 'xx-nonsense-language')
  fc.assert(
    fc.property(texts, languages, (text, language) => {
      const [tag] = Intl.Segmenter.supportedLocalesOf(language.slice(0, 2))
      const segments = new Intl.Segmenter(tag ?? 'en', {granularity: 'word'}).segment(text)
      const words = [...segments].filter(({isWordLike}) => isWordLike).length
      expect(countWords(text, language)).toBe(words)
    }),
    {numRuns: 2000}
  )
})
