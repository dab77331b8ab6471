/** What houses of Romance countries and of Greece ask and offer around a story, where the tables of single things have no words for it. */

import {startOfRights} from './rights-behind.ts'

/** Where a reader can follow. */
const platforms = String.raw`(?:facebook|instagram|twitter|youtube|telegram|whatsapp|linkedin|tiktok|bluesky|mastodon|viber|google news|google noticias|google actualités|flipboard|\bx\b)`

/** `Suivez l’actualité de la région sur Facebook` · `Seguinos en Instagram` · `Ακολουθήστε μας στο Google News`. */
const follow = new RegExp(
  String.raw`^(?:👉 ?|➡️? ?|→ ?|» ?)?(?:(?:et )?(?:suivez|retrouvez|rejoignez|likez|abonnez-vous)|seguite|seguici|segui|iscriviti|s[íi]gu?e(?:nos|la|lo)?|seguinos|seguí|sumate|unite|únete|s[íi]guenos|siga(?:-nos)?|acompanhe|segueix(?:-nos)?|seguiu(?:-nos)?|urmăr(?:iți|ește)(?:-ne)?|abonează-te|ακολουθ(?:ήστε|είτε)|βρείτε μας|διαβάστε όλες)(?!\p{L}).{0,80}?${platforms}(?:(?:,|\s(?:y|e|et|i|o|ou|și|και))\s?(?:(?:en|sur|su|no|pe|a|στο)\s)?${platforms}){0,4}(?:\s(?:@\S{2,30}|d[eiao]l? [^:;.!?]{2,40}|\([^()]{2,30}\)))?[.!]?$`,
  'iu'
)

const below: RegExp[] = [
  follow,
  // A database of São Paulo sets the pieces before and behind it.
  /^(?:texto anterior|próximo texto)\s?: \S.{1,160}$|^índice(?: geral)?(?: \| .{3,60})?$/iu,
  // `Vea fotos: …`, `Más fotos en …`.
  /^(?:vea|ver|más|voir|guarda|veja|mais)(?: las| les| le| as)? (?:fotos|photos|foto|vídeos?|videos)\s?(?::|en|sur|su|no|em) ?\S{2,100}$/iu,
  /^(?:#[\p{L}\p{M}\d_]{2,40}\s{0,2}){1,8}$/u,
  // `Votre avis nous intéresse`, `Donnez votre avis`, `Deja tu comentario`.
  /^(?:votre avis nous intéresse|donnez votre avis|réagissez(?: à cet article)?|réagir(?: à cet article)?|contribuer|soyez le premier à (?:réagir|commenter)[.!]?|sé el primero en comentar[.!]?|dej[aáe] (?:tu|su) comentario|la tua opinione|lascia un commento|scrivi un commento|deixe (?:o )?seu comentário|deixe a sua opinião|deixa el teu comentari|γράψτε το σχόλιό σας)$/iu,
  // What a house is sent and prints as it is.
  /^\(?(?:comunicato stampa|com\. stampa|da comunicato stampa|c\. ?s\.|nota stampa|riceviamo e pubblichiamo)\)?\.?$/iu,
  // `Si te ha gustado, suscríbete`, `Hazte socio`: appeals.
  /^(?:cet article vous a plu|vous avez aimé cet article|te ha gustado(?: est[ea] (?:artículo|noticia))?|¿te ha gustado(?: est[ea] (?:artículo|noticia))?|ti è piaciuto (?:questo|l[’'])\s?articolo|gostou (?:deste artigo|da notícia|desta notícia|da matéria)|t[’']ha agradat(?: aquest article)?)\s?[?!.…](?: .{3,160})?$/iu,
  /^(?:soutenez-nous|faites un don|je fais un don|hazte soci[oa]|colabora con nosotros|apóyanos|sostienici|dona ora|assine já|faça um donativo|apoie-nos|fes-te subscriptor|στηρίξτε μας)(?: .{0,60})?[.!]?$/iu,
  // `Retrouvez toutes les chroniques sur notre site`.
  /^(?:retrouvez|lisez|lea|lee|leggi|leia|llegiu) (?:toutes|tous|todas|todos|tutt[ei]|totes) (?:les|las|los|le|gli|i|as|os) [^.]{3,60} (?:sur|en|su|sul|nel|no|na|em|al) (?:notre|nuestr[oa]|nostr[oa]|noss[oa]|le|el|il) (?:site|web|sito|página|portal|blog)\.?$/iu,
  // `Con preghiera di pubblicazione`: what an issuer asks of papers.
  /^\(?(?:con (?:cortese )?(?:preghiera|richiesta) di (?:pubblicazione|diffusione)|con gentile preghiera di pubblicazione|se (?:ruega|agradece) (?:la |su )?(?:máxima )?(?:difusión|publicación)|merci de (?:diffuser|publier)|prière d[’']insérer|solicita-se (?:a )?(?:divulgação|publicação)|es prega (?:la )?(?:màxima )?difusió)(?!\p{L})[^.]{0,40}\.?\)?$/iu,
  // `(Crédito de la foto: Archivo)` without a picture, `Con información de la agencia`.
  /^(?:con información de|com informações d[aeo]|avec les informations de|con informazioni di) (?:agencias|agências|agences|agenzie|redes|la redacción)\.?$/iu
]

/** `Lire plus tard` · `Tiempo de lectura: 3 min` · `2 minuti di lettura`. */
const buttons =
  /^(?:lire plus tard|lire dans l[’']app(?:li(?:cation)?)?|mettre en favoris|ajouter (?:à|aux) (?:vos |mes )?(?:favoris|lectures)|écouter cet article|versão em áudio|ouça (?:a |esta )?(?:matéria|notícia|reportagem)|versión en audio|escucha(?:r)? (?:est[ea] )?(?:artículo|noticia|nota)|leer más tarde|leer después|guardar para después|salva per dopo|leggi più tardi|ler mais tarde|guardar para ler depois|llegir més tard|escolta (?:l[’']article|la notícia)|ακούστε το άρθρο)(?:\s?:? ?\d{1,2}:\d\d)?$/iu

/** `Edición impresa` above a headline: where it stood. */
const editions =
  /^(?:edición (?:impresa|digital|de papel|del día)|versión impresa|edizione (?:cartacea|digitale|del giorno)|edição (?:impressa|digital|do dia)|édition (?:papier|du jour|numérique|abonnés)|edició (?:impresa|digital))$/iu

/** Whether a line above a headline says in which edition it stood. */
export function isEdition(text: string): boolean {
  return text.length <= 40 && editions.test(text)
}

/** Whether a line below a story is such a request or offer. */
export function isServiceRomance(text: string): boolean {
  return text.length <= 200 && (startOfRights(text) === 0 || below.some((form) => form.test(text)))
}

/** Whether a line between a headline and a story is such a button. */
export function isButtonRomance(text: string): boolean {
  return text.length <= 60 && buttons.test(text)
}
