/** Verbs that say “these are someone’s words”, by language: a closed list, so that silence is the default. */

import type {SpeechLanguage} from './speech-language.ts'

const lists = {
  de: `sagte sagt erklärte erklärt betonte betont meinte meint schrieb schreibt forderte fordert kritisierte nannte
    bezeichnete warnte warnt antwortete ergänzte berichtete berichtet erzählt erzählte versicherte versichert
    bekräftigte räumte teilte fügte bestätigte mahnte klagte beklagte stellte gestand rief gesagt erklärt betont`,
  en: `acknowledged added admitted advised affirmed agreed alleged announced answered argued asked asserted assured
    began bemoaned boasted called cautioned charged cited claimed commented complained conceded concluded concurred
    confessed confirmed contended continued countered cried criticised criticized declared demanded denied denounced
    described elaborated emphasised emphasized exclaimed explained expressed hailed inquired insisted joked labelled
    labeled lamented maintained mused noted objected observed opined pleaded pledged posted praised predicted
    proclaimed promised protested quipped read reasoned recalled recounted reflected reiterated related remarked
    replied reported responded retorted revealed said say says shared shouted stated stressed suggested told
    tells testified thought tweeted urged vowed warned whispered wondered writes wrote yelled
    adds argues asks believes calls claims describes explains insists notes recalls warns`,
  es: `dijo dice dicho afirmó afirma afirmado aseguró asegura asegurado explicó explica explicado señaló señala señalado
    añadió añade declaró declarado indicó indicado manifestó sostuvo agregó advirtió advierte subrayó relató relata
    contó cuenta apuntó recordó lamentó insistió reconoció denunció concluyó comentó precisó escribió recalcó`,
  fr: `dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure estimé estime indiqué indique
    précisé précise souligné souligne lancé lance martelé martèle confié confie raconté raconte témoigné témoigne
    dénoncé dénonce regretté regrette rappelé rappelle poursuivi poursuit résumé résume insisté insiste reconnu
    conclu conclut répondu répond commenté commente exclamé exclame écrit soutenu promis`,
  it: 'detto dice dichiarato dichiara affermato spiegato spiega aggiunto aggiunge sottolineato',
  nl: 'zei zegt verklaarde schreef stelde voegde',
  pt: 'disse afirmou declarou explicou acrescentou garantiu destacou ressaltou sublinhou',
  sv: 'säger sade sa skrev uppgav'
}

/** Words that may stand between a speaker and the verb. */
const between: Record<SpeechLanguage, string> = {
  de: 'auch|dann|später|zudem|weiter|dazu|hat|habe|haben|hatte|außerdem|einmal|erneut|noch',
  es: 'también|después|luego|ha|había|además|entonces|hoy|ayer',
  fr: "aussi|ensuite|a|à|avait|encore|s[’']est|également|notamment|ainsi",
  other:
    'also|then|later|once|often|has|had|have|further|recently|reportedly|even|publicly|himself|herself|hat|habe|haben|hatte|a|ha|à|avait|ont|simply|quickly|repeatedly|previously|subsequently|again|still|briefly|initially|immediately|ultimately|finally|instead'
}

/** One verb of saying, as the source of a pattern. */
export function speechVerb(language: SpeechLanguage): string {
  const {de: _, es: __, fr: ___, ...others} = lists
  const list = language === 'other' ? Object.values(others).join(' ') : lists[language]
  const words = new Set(list.trim().split(/\s+/u))
  return `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`
}

/** Up to two adverbs or auxiliaries, each with a space after it, as the source of a pattern. */
export function adverbs(language: SpeechLanguage): string {
  const more = {
    de: '',
    es: '|\\p{Ll}{2,14}mente',
    fr: '|\\p{Ll}{2,14}ment',
    other: '|\\p{Ll}{2,14}ly'
  }
  const reflexive = language === 'fr' ? "(?:s[’']|se )?" : ''
  return `(?:(?:${between[language]}${more[language]}) ){0,2}${reflexive}`
}
