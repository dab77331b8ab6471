/** The words for people without a name: kin, and who else the news speaks of. */

import type {Gender} from './given-names.ts'

const kin: Record<Gender, string> = {
  female: `wife mother grandmother sister daughter niece aunt girlfriend woman girl widow spokeswoman actress
    Frau Mutter Großmutter Schwester Tochter Nichte Tante Freundin Witwe Ehefrau Enkelin Oma Nachbarin Kollegin
    femme mère sœur fille nièce tante voisine cousine épouse amie grand-mère veuve esposa mujer madre hermana hija
    sobrina tía vecina prima amiga abuela viuda moglie sorella figlia zia vicina cugina amica nonna donna ragazza
    signora vedova vrouw moeder zus zuster dochter nicht buurvrouw vriendin oma weduwe meisje echtgenote mãe irmã
    filha sobrinha vizinha avó mulher viúva`,
  male: `husband father grandfather brother son nephew uncle boyfriend man boy widower spokesman
    Mann Vater Großvater Bruder Sohn Neffe Onkel Freund Witwer Ehemann Enkel Opa Nachbar Kollege mari père frère
    fils neveu oncle voisin cousin époux ami grand-père homme garçon veuf esposo marido padre hermano hijo sobrino
    tío vecino primo amigo abuelo hombre viudo marito fratello figlio zio vicino cugino amico nonno uomo ragazzo
    vedovo vader broer zoon neef oom buurman vriend opa weduwnaar jongen echtgenoot pai irmão filho sobrinho
    vizinho avô homem viúvo`
}

const listed = (gender: Gender) => new Set(kin[gender].split(/\s+/u))
const kinds = {female: listed('female'), male: listed('male')}

/** What a word for somebody tells of who it is (example: `'sister'`). */
export function kinOf(noun: string): Gender | undefined {
  if (kinds.female.has(noun)) return 'female'
  return kinds.male.has(noun) ? 'male' : undefined
}

/** Kin that may be of either. */
const either = 'partner|neighbour|neighbor|friend|colleague|collega'
const anyKin = [...kinds.female, ...kinds.male, either].join('|')

/** Whose, in any language but English. */
const whose =
  "[Ss]eine?|[Ii]hre?|[Ss]on|[Ss]a|[Ss]u|[Ss]u[oa]|[Mm]on|[Ss]eu|[Zz]ijn|[Hh]aar|\\p{Lu}[\\p{L}-]+[’']s?"

/** “Her neighbour, ”, “Sein Sohn ”, “sa fille, ”: right before a name, which may be a first name alone. */
export const kinBefore = new RegExp(
  String.raw`(?:^|[ (])(?:(?:[Hh]is|[Hh]er|[Tt]heir|${whose}) (?:\p{Ll}{3,14} ){0,2}(?<noun>${anyKin}),? |[Tt]he (?:brother|sister|son|daughter|mother|father|widow|husband|wife), |\p{Ll}*(?:jährigen?|year-old|jarige) )$`,
  'u'
)

/** Somebody in words that name nobody: with “the” too, or with “a” alone. */
const news = `${[...kinds.female, ...kinds.male].filter((noun) => /^[a-z-]+$/u.test(noun)).join('|')}|${either}|lawyer|spokesperson|victim|witness|suspect|officer|driver|student`
const trades =
  'resident|worker|nurse|doctor|teacher|parent|mourner|protester|passenger|customer|shopper|visitor|fan|supporter|tourist|farmer|source|aide|official|patient|survivor|juror|clerk|pupil|child|teenager|pensioner|soldier|policeman|policewoman|sailor|fisherman|local|bystander|reader|caller|boss|guard'
const elsewhere =
  'habitante?|témoin|policier|cliente?|passante?|riveraine?|porte-parole|élève|étudiante?|médecin|agriculteur|manifestante?|gréviste|retraitée?|testigo|policía|chic[oa]|portavoz|estudiante|médic[oa]|agente|jubilad[oa]|testimone|poliziotto|portavoce|anzian[oa]|pensionat[oa]|moç[oa]|testemunha|moradora?|porta-voz|man|woordvoerder|woordvoerster|getuige|bewoner|bewoonster|agent|machinist|klant|\\p{Ll}{0,20}medewerker'
const adjectives = String.raw`(?:\p{Ll}[\p{Ll}-]{1,20} ){0,2}`

/** “A witness”, “her mother”, “un voisin”, “ein Fahrer” (any German noun: which is whom is not known here). */
export const unnamed = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he|\p{Lu}[\p{L}-]+[’']s?) ${adjectives}(?:${news})|(?:[Aa]n?|[Aa]nother|[Oo]ne) ${adjectives}(?:${trades})|(?:[Uu]n[aeo]?|[Uu]ma?|[Ee]en) ${adjectives}(?:${elsewhere}|${anyKin})|(?:${whose}) ${adjectives}(?:${anyKin})|[Ee]ine?r? ${adjectives}\p{Lu}\p{Ll}{2,30})(?![\p{L}-])(?! (?:statement|support|impact|account|report|group|leader|liaison|union|body|card)\b)`,
  'gu'
)
