/** The words that are ours on a page, in the languages we know; elsewhere they are English and marked so. */

export interface Words {
  closed: string
  corrections: string
  credit: string
  date(day: number, month: string, year: string): string
  formats: string
  home: string
  license: string
  months: string[]
  newer: string
  note: string
  older: string
  skip: string
  sources: string
  updated: string
  usage: string
}

const words: Record<string, Words> = {
  de: {
    closed: 'Der Rest dieses Textes ist für Abonnenten.',
    corrections: 'Korrektur',
    credit: 'Quelle:',
    date: (day, month, year) => `${day}. ${month} ${year}`,
    formats: 'Dieser Text als',
    home: 'Startseite',
    license: 'Lizenz',
    months: list(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'
    ),
    newer: 'Neuere',
    note: 'Anmerkung der Redaktion',
    older: 'Ältere',
    skip: 'Zum Inhalt',
    sources: 'Quellen',
    updated: 'Aktualisiert',
    usage: 'Nutzungsbedingungen'
  },
  en: {
    closed: 'The rest of this story is for subscribers.',
    corrections: 'Correction',
    credit: 'Credit:',
    date: (day, month, year) => `${day} ${month} ${year}`,
    formats: 'This story as',
    home: 'Front page',
    license: 'Licence',
    months: list(
      'January February March April May June July August September October November December'
    ),
    newer: 'Newer',
    note: 'Editor’s note',
    older: 'Older',
    skip: 'Skip to content',
    sources: 'Sources',
    updated: 'Updated',
    usage: 'Terms of use'
  },
  es: {
    closed: 'El resto de este texto es para suscriptores.',
    corrections: 'Corrección',
    credit: 'Fuente:',
    date: (day, month, year) => `${day} de ${month} de ${year}`,
    formats: 'Este texto en',
    home: 'Portada',
    license: 'Licencia',
    months: list(
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
    ),
    newer: 'Más recientes',
    note: 'Nota de la redacción',
    older: 'Anteriores',
    skip: 'Ir al contenido',
    sources: 'Fuentes',
    updated: 'Actualizado',
    usage: 'Condiciones de uso'
  },
  fr: {
    closed: 'La suite de ce texte est réservée aux abonnés.',
    corrections: 'Rectificatif',
    credit: 'Source :',
    date: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
    formats: 'Ce texte en',
    home: 'Accueil',
    license: 'Licence',
    months: list(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    ),
    newer: 'Plus récents',
    note: 'Note de la rédaction',
    older: 'Plus anciens',
    skip: 'Aller au contenu',
    sources: 'Sources',
    updated: 'Mis à jour',
    usage: 'Conditions d’utilisation'
  },
  pt: {
    closed: 'O resto deste texto é para assinantes.',
    corrections: 'Correção',
    credit: 'Fonte:',
    date: (day, month, year) => `${day} de ${month} de ${year}`,
    formats: 'Este texto em',
    home: 'Página inicial',
    license: 'Licença',
    months: list(
      'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'
    ),
    newer: 'Mais recentes',
    note: 'Nota da redação',
    older: 'Mais antigos',
    skip: 'Ir para o conteúdo',
    sources: 'Fontes',
    updated: 'Atualizado',
    usage: 'Condições de utilização'
  }
}

const rightToLeft =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(?!-[a-z]*latn)(?:-|$)|-(?:arab|hebr|syrc|thaa|nkoo)(?:-|$)/iu

/** The words for a language, and the language they are in: English where we know none. */
export function wordsOf(language: string): {language: string; words: Words} {
  const base = language.split('-')[0]!.toLowerCase()
  const own = Object.hasOwn(words, base) ? words[base] : undefined
  return own ? {language, words: own} : {language: 'en', words: words['en']!}
}

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr'
}

/** `lang` and `dir` of a part of a page, where they are not the page’s. */
export function languageIn(part: string, page: string): {dir?: 'ltr' | 'rtl'; lang?: string} {
  if (part.toLowerCase() === page.toLowerCase()) return {}
  const dir = directionOf(part)
  return {...(dir === directionOf(page) ? {} : {dir}), lang: part}
}

function list(text: string): string[] {
  return text.split(' ')
}
