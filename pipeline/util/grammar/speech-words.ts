/** The small words of direct speech, by language: articles, pronouns, sources, and where a speaker ends. */

import type {SpeechLanguage} from './speech-language.ts'

export interface SpeechWords {
  /** The article of a title (“the minister”), as the source of a pattern. */
  article: string
  /** Words that may stand between a speaker and the verb, as the source of a pattern. */
  between: string
  /** Whether a verb alone says “he said” or “she said” (default: `false`). */
  bare?: boolean
  /** Third person singular, small, as the source of a pattern. */
  pronoun: string
  /** “according to”, small, as the source of a pattern. */
  source: string
  /** Where the words for a speaker end after the verb, as the source of a pattern. */
  stop: string
  /** A letter, a sign, a song: what its words say, nobody has said. */
  thing: string
}

/** The words of each language; `other` is English, and what it shares with the rest. */
export const speechWords: Record<SpeechLanguage, SpeechWords> = {
  // “der Mann der Ministerin”: the second article begins what the first one belongs to.
  de: {
    article: 'der|die|das',
    between: 'auch|dann|später|zudem|weiter|dazu|hat|habe|haben|hatte|außerdem|einmal|erneut|noch',
    pronoun: 'er|sie',
    source: 'laut|nach (?:den )?(?:Angaben|Worten|Aussage) von',
    stop: String.raw`(?:^| )(?:ab|als|am|an|auf|aus|bei|beim|dass|dazu|durch|für|gegen|gegenüber|gestern|heute|hinzu|im|in|jedoch|laut|mit|nach|oder|ohne|seit|über|um|und|unter|vor|während|weil|weiter|wie|zu|zum|zur)(?= |$)|(?<=\S)(?<! (?:von|van|auf|zu)) (?:der|des|dem|den|eines|einer|vom)(?= |$)`,
    thing:
      'Bericht|Gutachten|Papier|Nachricht|E-?Mail|steht|heißt|Brief|Schild|Plakat|Transparent|Lied|Buch|Film|Titel|Aufschrift|Inschrift|Zettel|Motto|Parole|Stimme|las|hörte|fand|sah|bekam|erhielt'
  },
  es: {
    article: 'el|la',
    bare: true,
    between: 'también|les?|me|nos|después|luego|ha|había|además|entonces|hoy|ayer',
    pronoun: 'él|ella',
    source: 'según|de acuerdo con|a juicio de',
    stop: String.raw`(?:^| )(?:a|al|ante|como|con|cuando|de|del(?! \p{Lu}\S+ \p{Lu})|desde|durante|e|en|ha|hasta|mientras|o|para|por|porque|que|quien|sobre|tras|y)(?= |$)`,
    thing:
      'informe|documento|mensaje|correo|frase|leer|lee|carta|cartel|pancarta|canción|libro|película|título|letrero|nota|lema|voz|leyó|oyó|encontró|vio|recibió'
  },
  fr: {
    article: 'le|la',
    between: "aussi|ensuite|a|à|avait|encore|s[’']est|également|notamment|ainsi|lui|leur",
    pronoun: 'il|elle',
    source: "selon|d[’']après",
    stop: String.raw`(?:^| )(?:à|après|au|aux|avant|avec|chez|dans|de|depuis|des|devant|du|en|et|face|jeudi|lors|lundi|mardi|mercredi|dimanche|samedi|vendredi|ou|par|pendant|pour|qui|sur|vers)(?= |$)| d[’']`,
    thing:
      'rapport|document|texte|message|courriel|carnet|phrase|lire|lettre|pancarte|panneau|banderole|chanson|livre|film|titre|affiche|inscription|mot|devise|slogan|voix|lu|lit|entendu|trouvé|vu|reçu'
  },
  it: {
    article: 'il|lo|la',
    bare: true,
    between: 'anche|poi|ha|aveva|inoltre|ancora|oggi|ieri',
    pronoun: 'lui|lei|egli|ella',
    source: 'secondo|stando a',
    stop: String.raw`(?:^| )(?:a|ad|ai|al|alla|alle|agli|che|con|da|dal|dalla|davanti|del|della|dei|delle|di|dopo|durante|e|ed|in|nel|nella|o|per|quando|su|sul|sulla|tra)(?= |$)`,
    thing:
      'relazione|documento|messaggio|frase|leggere|si legge|recita|lettera|cartello|striscione|canzone|libro|film|titolo|scritta|biglietto|motto|voce|letto|sentito|trovato|visto|ricevuto'
  },
  nl: {
    article: 'de|het',
    between: 'ook|dan|later|heeft|had|nog|eerder|daarna|vervolgens',
    pronoun: 'hij|zij|ze',
    source: 'volgens',
    stop: String.raw`(?:^| )(?:aan|als|bij|dat|die|door|en|gisteren|in|kort|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|met|na|naar|om|op|over|tegen|tijdens|toe|toen|uit|van(?! (?:de[nr]? )?\p{Lu})|voor|vandaag)(?= |$)`,
    thing:
      'rapport|document|bericht|zin|lezen|staat|brief|bord|spandoek|lied|boek|film|titel|opschrift|briefje|motto|leus|stem|las|hoorde|vond|zag|kreeg|ontving'
  },
  other: {
    article: 'the',
    between:
      'also|then|later|once|often|has|had|have|further|recently|reportedly|even|publicly|himself|herself|hat|habe|haben|hatte|a|ha|à|avait|ont|simply|quickly|repeatedly|previously|subsequently|again|still|briefly|initially|immediately|ultimately|finally|instead|today|yesterday',
    pronoun: 's?he',
    source: 'according to|laut|secondo|según|segundo|selon',
    stop: String.raw`(?:^| )(?:about|after|ahead|alongside|amid|and|as|at|before|but|by|during|earlier|early|following|for|from|how|if|in|into|late|later|last|of(?! (?:State|Defen[cs]e|Education|Justice|Health)\b)|on|or|outside|over|reporters|since|that|this|through|to|today|told|under|via|when|where|while|who|whose|with|yesterday|de|sur|à|lors|am|bei|im|zu|em|ao|ante|el|al|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?= |$)`,
    thing:
      'reports?|documents?|memos?|emails?|messages?|letters?|signs?|banners?|songs?|books?|films?|movies?|titles?|posters?|placards?|plaques?|notes?|graffiti|inscriptions?|headlines?|mottos?|slogans?|voices?|captions?|lines?|lyrics|chants?|heard|saw|found|received|got|reads?'
  },
  pt: {
    article: 'o|a',
    bare: true,
    between: 'também|depois|ainda|tinha|além|então|hoje|ontem',
    pronoun: 'ele|ela',
    source: 'segundo|de acordo com',
    stop: String.raw`^[ao](?= (?!\p{Ll}))|(?<=\S) [ao](?= )|(?:^| )(?:à|ao|aos|às|após|até|com|como|da|das|de|do|dos|durante|e|em|enquanto|na|nas|no|nos|num|numa|ou|para|perante|pela|pelo|por|porque|que|quando|sobre)(?= |$)`,
    thing:
      'carta|cartaz|faixa|canção|livro|filme|título|letreiro|bilhete|lema|voz|leu|ouviu|encontrou|viu|recebeu'
  }
}

/** Whether the verb of a language alone says “he said” or “she said”. */
export function isBare(language: SpeechLanguage): boolean {
  return speechWords[language].bare === true
}
