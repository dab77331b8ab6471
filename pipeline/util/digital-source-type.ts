/** Names the schema.org enumeration member for a digital source type, as desks and IPTC write it. */

/** Members of `IPTCDigitalSourceEnumeration`, schema.org 30.0, without their common ending. */
const members = [
  'AlgorithmicMedia',
  'AlgorithmicallyEnhanced',
  'Composite',
  'CompositeCapture',
  'CompositeSynthetic',
  'CompositeWithTrainedAlgorithmicMedia',
  'DataDrivenMedia',
  'DigitalArt',
  'DigitalCapture',
  'MinorHumanEdits',
  'MultiFrameComputationalCapture',
  'NegativeFilm',
  'PositiveFilm',
  'Print',
  'ScreenCapture',
  'TrainedAlgorithmicMedia',
  'VirtualRecording'
]

/**
 * Find the member.
 *
 * @param text
 *   A NewsCode, its URL, or the schema.org name (example: `'trainedAlgorithmicMedia'`).
 * @returns
 *   IRI of the member; nothing where there is none.
 */
export function digitalSourceType(text: string): string | undefined {
  const code = text
    .trim()
    .replace(/^.*[/:]/u, '')
    .replace(/DigitalSource$/u, '')
    .toLowerCase()
  const member = members.find((name) => name.toLowerCase() === code)
  return member && `https://schema.org/${member}DigitalSource`
}
