/** Tells the name of a town by how it ends: `Moosbruck`, `Wieringerwaard`, `Skarsund`, `Borowice`. */

/** What towns end in, in the languages that build names so. */
const ending = new RegExp(
  `(?:${[
    'bruck|brück|brücken|burg|berg|bergen|hausen|heim|hofen|höfen|hafen|stadt|stedt|stetten|dorf|ingen|furt|bach|felde|(?:ss|[^s]ch|ck|d|n)au|[lnrw]itz|sleben|kirchen|münde|büttel|rode|walde|(?:er|en|el)tal|moos|weiler|wil|ikon|büren|born|bronn|brunn|beuren|horst|loh|siel|koog|werder',
    'dam|drecht|kerk|kerke|veen|hoven|wijk|oord|zijl|sluis|waard|huizen|broek|beek|ghem',
    'köping|stad|sund|vik|hult|torp|ryd|fors|näs|havn|købing|strup|rup|fjord|foss',
    'niemi|järvi|lahti|koski|joki|saari|vaara|lampi',
    'owo|owice|ovice|ovec|hrad'
  ].join('|')})$`,
  'u'
)

/** Common words that end so. */
const words =
  /(?:alten|pflege|tier|wohn|pfarr|vereins|jugend|da|in)heim$|^(?:alt|innen|haupt|groß|partner|vor|inner|stor|hoved)stadt?$|^(?:antlitz|aberwitz)$|^(?:flug|see|yacht|binnen|fischerei|jacht)hafen$|^(?:wein|müll|schulden)berg$/iu

/** Whether a text is one word that is shaped like the name of a town. */
export function isTown(text: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}-]{4,24}$/u.test(text) && ending.test(text) && !words.test(text)
}
