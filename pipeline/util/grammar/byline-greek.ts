/**
 * Reads the bylines of Greek papers that say “of” and set the name in its genitive: `Της Μαρίας Δημητρίου` · `ΤΟΥ ΓΙΩΡΓΟΥ
 * ΠΑΠΠΑ` · `Των Νίκου Παππά και Άννας Ρήγα`.
 *
 * The same words say `Της Νέας Δημοκρατίας`, so the first has to be a given name. The name stays as it is printed.
 */

const names = new Set(
  `γιωργου γεωργιου γιαννη ιωαννη κωστα κωνσταντινου νικου νικολαου δημητρη δημητριου παναγιωτη βασιλη βασιλειου χρηστου
  αθανασιου θαναση μιχαλη μιχαηλ ευαγγελου βαγγελη σπυρου αντωνη αντωνιου αναστασιου τασου θεοδωρου θοδωρη ανδρεα χαραλαμπου
  μπαμπη αλεξανδρου αλεξη εμμανουηλ μανωλη ηλια σταυρου πετρου στελιου στυλιανου αποστολου αποστολη λευτερη ελευθεριου φωτη
  στεφανου γρηγορη αγγελου παυλου λεωνιδα σωτηρη σωτηριου μαριου μανου αρη θανου διονυση διονυσιου περικλη αριστειδη σαββα
  λαμπρου λαζαρου αργυρη κυριακου λουκα μαρκου μακη τακη πανου σταθη ευσταθιου ορεστη ιασονα ακη αιμιλιου θωμα ζηση
  μαριας ελενης κατερινας αικατερινης βασιλικης σοφιας αγγελικης γεωργιας δημητρας κωνσταντινας αννας παναγιωτας ευαγγελιας
  ειρηνης ιωαννας χριστινας αναστασιας δεσποινας ευγενιας αθηνας αλεξανδρας νικης βασως βικυς γιωτας γιαννας λινας ντινας
  τανιας ελενας μαρινας μαριαννας ελευθεριας θεοδωρας ολγας φωτεινης χρυσας στελλας κικης ρενας ρανιας νατασας καλλιοπης
  πηνελοπης λιας ευας ευης δαναης ζωης νατιας τινας λενας μαχης αρετης μυρτως αργυρως ιφιγενειας αφροδιτης ευτυχιας
  στεφανιας αντωνιας παρασκευης`.split(/\s+/u)
)

/** “Of” before one man, one woman, several; behind it names and nothing else. */
const form =
  /^(?:Του|ΤΟΥ|Της|ΤΗΣ|Των|ΤΩΝ) (?=(?<given>[\p{Script=Greek}\p{M}]{2,16})(?: \p{Lu}[\p{Script=Greek}\p{M}.’-]{1,24}){1,2}(?:(?:,| και| ΚΑΙ) \p{Lu}[\p{Script=Greek}\p{M}.’-]{1,24}(?: \p{Lu}[\p{Script=Greek}\p{M}.’-]{1,24}){1,2}){0,2}$)/u

/** Find where the names begin; nothing where the line is no such byline. */
export function greekByline(text: string): RegExpExecArray | null {
  const match = text.length <= 80 ? form.exec(text) : null
  return match && names.has(fold(match.groups!['given']!)) ? match : null
}

/** Capitals have no accents, and no other sigma at their end. */
function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/σ$/u, 'ς')
}
