/** Tells which grammar of direct speech a piece follows, by the small words of its language. */

/** A language with a grammar of its own; `other` is English, and what it shares with the rest. */
export type SpeechLanguage = 'de' | 'es' | 'fr' | 'it' | 'nl' | 'other' | 'pt'

/** Small words that the other languages here do not have. */
const small: Array<[language: SpeechLanguage, word: RegExp]> = [
  [
    'de',
    /(?<!\p{L})(?:der|das|und|ist|nicht|ein|eine|den|dem|sich|auf|sagte?|wird|wir|im|mit|zu|von|kein|keine|hat|nach|vom|zum|zur|ich|erklärte|betonte)(?!\p{L})/giu
  ],
  [
    'es',
    /(?<!\p{L})(?:el|los|las|del|una|por|con|está|según|dijo|más|que|muy|y|su|sus|fue|este|esta|afirmó|aseguró|explicó|señaló|añadió|queremos|estamos|vamos)(?!\p{L})/giu
  ],
  [
    'fr',
    /(?<!\p{L})(?:le|les|du|est|une|dans|pour|sur|avec|nous|été|selon|il|elle|on|pas|qui|ont|je|et|était|être|déclaré|explique|affirmé)(?!\p{L})/giu
  ],
  [
    'it',
    /(?<!\p{L})(?:il|gli|della|dei|di|che|è|una|per|con|non|sono|ha|nel|alla|del|dal|più|anche|detto|si)(?!\p{L})/giu
  ],
  [
    'nl',
    /(?<!\p{L})(?:de|het|een|van|en|niet|dat|is|op|te|zijn|voor|met|heeft|aan|zei|zegt|we|ze|ook|bij)(?!\p{L})/giu
  ],
  [
    'other',
    /(?<!\p{L})(?:the|of|and|to|that|was|said|for|is|he|she|have|with|you|we|it|are|they)(?!\p{L})/giu
  ],
  [
    'pt',
    /(?<!\p{L})(?:o|os|do|da|dos|das|um|uma|não|que|com|em|no|na|ao|é|foi|para|pelo|disse|mais|são|está)(?!\p{L})/giu
  ]
]

/** UTF-16 units that are looked at. */
const sample = 20_000

/**
 * Tell the grammar of speech.
 *
 * @param paragraphs
 *   Running text of a piece.
 * @returns
 *   `other` where no language has two of its small words and twice as many as any other; half as many more
 *   are enough in a longer piece.
 */
export function speechLanguage(paragraphs: string[]): SpeechLanguage {
  const text = paragraphs.join('\n').slice(0, sample)
  const [first, second] = small
    .map(([language, word]) => ({count: text.match(word)?.length ?? 0, language}))
    .toSorted((a, b) => b.count - a.count)
  const [most, next] = [first!.count, second!.count]
  return most >= 2 && most >= (most < 12 ? 2 : 1.5) * next ? first!.language : 'other'
}
