/** Verbs that say “these are someone’s words”, by language: a closed list, so that silence is the default. */

import type {SpeechLanguage} from './speech-language.ts'
import {speechWords} from './speech-words.ts'

const lists = {
  de: `jubelte murmelte schimpfte spottete sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt forderte fordert
    kritisierte nannte bezeichnete warnte warnt antwortete ergänzte berichtete berichtet erzählt
    erzählte versicherte versichert bekräftigte räumte teilte fügte bestätigte mahnte klagte beklagte
    stellte gestand rief gesagt erklärt betont entgegnete entgegnet kündigte lobte lobt verlangte
    verlangt fragte fragt flüsterte nennt erwiderte kritisiert bestätigt räumt schilderte schildert
    behauptete behauptet befand hofft urteilte`,
  en: `acknowledged added admitted advised affirmed agreed alleged announced answered argued asked asserted
    assured began bemoaned boasted called cautioned charged cited claimed commented complained conceded
    concluded concurred confessed confirmed contended continued countered cried criticised criticized
    declared demanded denied denounced described elaborated emphasised emphasized exclaimed explained
    expressed hailed inquired insisted joked labelled labeled lamented maintained mused noted objected
    observed opined pleaded pledged posted praised predicted proclaimed promised protested quipped read
    reasoned recalled recounted reflected reiterated related remarked replied reported responded
    retorted revealed said say says shared shouted stated stressed suggested told tells testified
    thought tweeted urged vowed warned states(?=:) whispered wondered writes wrote yelled adds argues asks believes
    calls claims describes explains insists notes recalls warns`,
  es: `celebra calificó califica tachó tildó definió advertía decía explicaba dijo dice dicho afirmó afirma afirmado aseguró asegura asegurado explicó explica explicado señaló
    señala señalado añadió añade declaró declarado indicó indicado manifestó sostuvo agregó advirtió
    advierte subrayó relató relata contó cuenta apuntó recordó lamentó insistió reconoció denunció
    concluyó comentó precisó escribió recalcó critica criticó respondió responde informó informa pidió
    pide confesó confiesa replicó replica reconoce sonríe resume resumió elogió sostiene insiste expresó
    expresa destacó destaca matizó detalló detalla alertó alerta exigió exige celebró prometió promete
    preguntó pregunta opinó opina consideró considera recuerda denuncia comenta lamenta confirmó subraya
    agrega indica concluye`,
  fr: `qualifié qualifie félicité félicite réjoui réjouit répliqué réplique dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure estimé estime
    indiqué indique précisé précise souligné souligne lancé lance martelé martèle confié confie raconté
    raconte témoigné témoigne dénoncé dénonce regretté regrette rappelé rappelle poursuivi poursuit
    résumé résume insisté insiste reconnu conclu conclut répondu répond commenté commente exclamé
    exclame écrit soutenu promis réagi réagit indigné inquiété inquiète sourit soupire soupiré rétorqué
    rétorque confirmé confirme jugé juge plaidé plaide promet salué salue ironisé ironise glissé glisse
    lâché lâche prévenu prévient averti avertit demandé interroge réclamé réclame détaillé détaille
    défendu défend`,
  it: `definito definì definisce ironizzato detto dice dichiarato dichiara affermato spiegato spiega aggiunto aggiunge sottolineato afferma
    sottolinea raccontato racconta risposto risponde commentato commenta scritto scrive ribadito
    ribadisce ricordato ricorda denunciato denuncia attaccato attacca concluso conclude osservato
    osserva sospira avvertito avverte precisato precisa replicato replica chiesto chiede ammesso ammette
    assicurato assicura promesso promette disse dichiarò`,
  nl: `zei zegt verklaarde schreef stelde voegde verklaart schrijft stelt benadrukte benadrukt vertelde
    vertelt meldde meldt reageerde reageert vond vindt noemde noemt waarschuwde waarschuwt antwoordde
    vroeg klaagde zucht`,
  pt: `disse afirmou declarou explicou acrescentou garantiu destacou ressaltou sublinhou diz afirma declara
    explica acrescenta garante destaca sublinha criticou critica lamentou lamenta contou conta respondeu
    responde alertou alerta defendeu defende avisou pediu confirmou comentou observou concluiu
    reconheceu reforçou escreveu revelou frisou salientou`,
  sv: 'säger sade sa skrev uppgav'
}

/** Verbs of more than one word, and what is as good as one, as sources of patterns. */
const phrases: Partial<Record<SpeechLanguage, string>> = {
  de: String.raw`(?:sprach|spricht|schwärmte?)(?: \p{Ll}{2,12})? von(?: eine[mr])?`,
  es: 'habl(?:a|ó) de(?: una?)?',
  fr: String.raw`parl(?:e|é) d(?:e|[’']une?)`,
  it: String.raw`parla(?:to)? di(?: una?| uno)?`,
  other: String.raw`pointed out|(?:went|goes) on to (?:add|argue|explain|note|say)|(?:issued|made|released) (?:a|the following|this) statement|sp(?:eaks|oke) of`
}

/** One verb of saying, as the source of a pattern. */
export function speechVerb(language: SpeechLanguage): string {
  const {de: _, es: __, fr: ___, ...others} = lists
  const list = language === 'other' ? Object.values(others).join(' ') : lists[language]
  const words = [...new Set(list.trim().split(/\s+/u))].map((word) =>
    language === 'fr' && word.endsWith('é') ? `${word}e?` : word
  )
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return `(?:${[phrases[language] ?? [], longestFirst].flat().join('|')})`
}

/** Up to two adverbs or auxiliaries, each with a space after it, as the source of a pattern. */
export function adverbs(language: SpeechLanguage): string {
  const more: Partial<Record<SpeechLanguage, string>> = {
    es: '|\\p{Ll}{2,14}mente',
    fr: '|\\p{Ll}{2,14}ment',
    it: '|\\p{Ll}{2,14}mente',
    other: '|\\p{Ll}{2,14}ly',
    pt: '|\\p{Ll}{2,14}mente'
  }
  const reflexive = language === 'fr' ? "(?:s[’']|se )?" : ''
  return `(?:(?:${speechWords[language].between}${more[language] ?? ''}) ){0,2}${reflexive}`
}
