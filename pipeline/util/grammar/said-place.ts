/** Tells whether a text says that something is in a place, or from it: `in Merrow` · `v Třebíči` · `из Мерова`. */

const before =
  'in|at|near|outside|from|to|of|off|aus|bei|nach|von|über|bis|à|en|de|vers|desde|a|di|da|em|para|te|uit|bij|van|naar|i|på|fra|från|till|til|ved|sur|söder om|norr om'

/** After these the name has an ending of its own: `z Gdyni`, `v Třebíči`, `в Костроме`. */
const inflecting =
  'w|we|z|ze|do|od|koło|pod|v|ve|u|na|nad|ke|k|pri|při|okolo|iz|в|во|из|под|около|до|у|на|з|στα|στη|στην|στο|στον|από'

/**
 * Make the pattern that finds it.
 *
 * @param place
 *   A name as printed.
 * @param flags
 *   `iu` where it is set in capitals.
 */
export function sayingPlace(place: string, flags: 'iu' | 'u' = 'u'): RegExp {
  const name = place.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
  // Of more words each may have another ending: only the last is tried.
  const stem = name.replace(/(?<=\p{L}{3})[aeiouyáéíóúýąęěаеиоуыьяй]$/iu, '')
  // `Merrower Bahnhof` is in Merrow.
  return new RegExp(
    String.raw`(?<!\p{L})(?:(?:${before}) ${name}|(?:${inflecting}) ${stem}\p{L}{0,3}|${name}er)(?!\p{L})`,
    flags
  )
}
