/** Tells photo credits and captions from copy. */

import {startOfRights} from './grammar/rights-behind.ts'

/** Longer lines are paragraphs. */
const longest = 600

const label =
  /^\(?(?:photo|photos|photograph|photography|photographer|picture|pictures|image|images|illustration|credit|photo credit|photo credits|image credit|image credits|picture credit|photo by|photos by|photo courtesy|image courtesy|photo illustration|illustration by|image source|image caption|media caption|image copyright|copyright image|credits|caption|enlarge|foto|fotos|bild|bilder|titelbild|beitragsbild|bildquelle|bildrechte|bildnachweis|symbolbild|symbolfoto|archivbild|archivfoto|foto de|foto di|crédit photo|crédits photo|crédit|légende|photo d'illustration|fotografía|imagen|crédito|immagine|fotografia|beeld|bildtext|grafik|fot\.?|zdjęcie|foto\/archivo|zdjęcia|скриншот|kuvat?|写真|画像|foto['’]s|фото|фотография|снимок|φωτογραφία|φωτό|fotoğraf|kuva|kuvat|kiemelt kép|borítókép|nyitókép|címlapkép|featured image|cover (?:image|photo)|top (?:image|photo)|header (?:image|photo)|lead (?:image|photo)|aufmacherbild|titelfoto|uitgelichte afbeelding|hoofdfoto|zdjęcie główne|źródło zdjęcia(?: głównego)?|foto di copertina|immagine di copertina|foto de (?:portada|capa)|imagen de portada|imagem de capa|photo de une|photo de couverture|ilustrační (?:foto|snímek)|ilustračné foto|fotók?|kép|fotó|사진|图片|图源|صورة|تصوير)(?:\s*[:：/|,]\s*\S|(?<=fot\.)\s+\p{Lu}|\s+(?:by|credit:?|courtesy|copyright|caption|von|de|di)\s+\S)/iu

/** `Photo Archives La Vigie` · `Archivfoto`. */
const archive =
  /^(?:[Pp]hotos? (?:d[’'])?[Aa]rchives?|PHOTOS? (?:D[’'])?ARCHIVES?|[Aa]rchiv(?:foto|bild)|[Ss]ymbol(?:foto|bild)|[Ff]oto(?:grafía)? (?:de |d[’'])?[Aa]rchiv(?:o|io)|[Ff]oto archief|[Aa]rchieffoto|[Aa]rkiv(?:foto|bild))(?: \p{Lu}[\p{L} .’'/-]{1,40})?$|^(?:[Фф]ото (?:автора|из (?:личного )?архива|предоставлено|с сайта).{0,60}|[Ff]ot(?:\.|o:?) (?:archiwum|archiwalne|autora?|ilustracyjne|arkiv|arkisto|archív?|privat|privé|eigen|nadesłane|zdroj).{0,40})$/u

const names = String.raw`AP Photo|AP|AFP|Reuters|REUTERS|EPA|Getty Images|Getty|Shutterstock|dpa|EFE|Xinhua|Bloomberg|Alamy|iStock|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Flickr|PA|PA Wire|PA Media|Rex|Handout|NTB|TT|ANP|Belga|Keystone|PAP|ANSA|LaPresse|Lusa|Ritzau Scanpix|Scanpix|imago images|imago|picture alliance|The Canadian Press|AAP`

const ends = new RegExp(
  [
    String.raw`[(/|[]\s*(?:${names})(?:[\s/|,.:-][\p{L}\p{M} ./'’&-]{0,60})?[)\]]?`,
    // “© Eigen foto”, “© Crédit photo : I. M.”, “The ferry on Monday. © Ivo Marsh”.
    String.raw`©\s?(?:(?:[Ee]igen|[Cc]rédit|[Cc]redit|[Aa]rchiv)[\s-])?(?:[Ff]oto|[Pp]hoto|[Bb]ild|[Ii]mage|[Pp]icture)s?\b[^.]{0,40}\.?[^.]{0,6}\.?`,
    String.raw`(?<=[.!?] )©\s?\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2}(?:\/[\p{L} .'’&-]{2,40})?`,
    String.raw`\b(?:AFP|AP|EFE|Getty Images|REUTERS|EPA|dpa)\s?\/\s?[\p{L} .'’/-]{2,50}`,
    String.raw`[\p{L} .'’-]{2,50}\/(?:AP|AFP|Reuters|REUTERS|EPA|Getty Images|Getty|dpa|EFE|Shutterstock|Alamy|Bloomberg|The New York Times)(?: via [\p{L} ]{2,20}| Images)?`,
    String.raw`\bvia Getty Images|\bvia AP`,
    // “The crossing in May. Photo / Ivo Marsh”.
    String.raw`(?<=[.!?”’"'] )(?:Photos?|Pictures?|Images?|Graphic|File) \/ (?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,4}(?:, [\p{L} ]{2,30})?`,
    String.raw`\((?:[Pp]hoto|[Ii]mage|[Pp]icture|[Ff]oto|[Bb]ild|FOTO|PHOTO|[Ff]ot\.)(?: by|:| von| di| de| av)?\s+(?:d['’])?\p{Lu}[^()]{2,80}\)`,
    // “(Ivo Marsh/The Harbour Press)”, “(Harbour News: Ivo Marsh)”, “(Supplied)”, “(afp)”.
    String.raw`[([]\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\s?\/\s?[\p{L} .'’&-]{2,40}[)\]]`,
    String.raw`\((?:\p{Lu}[\p{L}.]* ?){1,4}: \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\)`,
    // “(NNA photo/Ivo Marsh)”, “(The Echo/Ivo Marsh)”.
    String.raw`\((?:\p{Lu}[\p{L}.]* ){0,2}(?:\p{Lu}[\p{L}.]*|photos?|images?|pictures?) ?\/ ?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}\)`,
    String.raw`\((?:[Ss]upplied|[Cc]ourtesy)(?:[: ][^()]{1,60})?\)|\((?:afp|ansa|ap|epa|reuters|getty|lapresse|fotogramma)\)`,
    String.raw`(?:\b|(?<=\p{Ll}))(?:Photo|Foto|PHOTO|FOTO|Fot\.|Photograph|Picture|Image|Bild|Crédit photo|Credit|CREDIT|Illustration): (?:[^.]|(?<=(?:^|[ /])\p{Lu})\.){2,60}`,
    // “The ferry on Monday. PHOTO | INES CALDER”, “… - PHOTO BY INES CALDER”.
    String.raw`(?:PHOTOS?|P(?:ICTURE|icture)|Photos?|FILE|File)(?: \| | [Bb][Yy] | BY |\/)\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}(?:\/[\p{L} ]{2,20})?`,
    // “The hall in June. fot. UM”.
    String.raw`(?<=\p{Ll}\p{Ll}[.!?] )[Ff]ot\. \p{Lu}[\p{L} ./-]{1,40}`,
    String.raw`Credit(?:\.{3}|…) ?\p{Lu}[^.]{2,80}`,
    // “The bridge. | Zdroj: Ivo Marsh”.
    String.raw`\s[|·]\s(?:[Zz]droj|[Qq]uelle|[Ss]ource|[Ff]uente|[Ff]onte|[Bb]ron|[Kk]älla|[Kk]ilde|[Źź]ródło|[Ff]orrás|[Ff]oto): \p{Lu}[^.|]{2,60}`,
    String.raw`\bCourtesy of [\p{L} .'’&-]{2,50}|(?<=[.!?] )Courtesy \p{Lu}[\p{L} .'’&-]{2,60}`,
    String.raw`(?<=\p{Ll} )(?:AFP|ANP|EPA|EFE|NTB|PAP|LUSA|BELGA|REUTERS)`,
    // “A swan (archive photo).”
    String.raw`\((?:(?:[Ss]ymbol|[Aa]rchiv|[Bb]eispiel)(?:bild|foto)|(?:[Ff]ile|[Aa]rchive|[Ss]tock) (?:photo|image|picture)|[Pp]hoto d[’'](?:archives?|illustration)|(?:[Ff]oto|[Ii]magen) de archivo|[Ff]oto d[’']archivio|[Aa]rchieffoto|[Aa]rki[vf](?:bild|foto))\)\.?`,
    // `沢渡駅の駅舎＝11月20日、北町市`
    String.raw`＝(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:午[前後]\d{1,2}時)?、[^。、＝]{2,20}`,
    // `茶农采茶。 新华社发`, `新店。 程立 摄`, `＝18日午前、長浜港、大林修司撮影`.
    String.raw`[\s。）＝（(、](?:(?:新华社|中新社|中央社|本报)?(?:特约)?(?:记者|記者|通讯员)?\s?\p{Script=Han}{2,4}\s?[摄攝]|(?:新华社|中新社|新華社)[发發]|\p{Script=Han}{2,6}撮影|(?:资料图|資料圖|资料图片|视觉中国|本社記者撮影))[）)]?`
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^/u, '(?:')
    .replace(/$/u, String.raw`)\s*$`),
  'u'
)

/** What none of the forms of `ends` can do without; prose that has none of it is not tried on all of them. */
const hint = /[(/|[©＝]|: |via |Courtesy|Credit|ot\. |[A-Z]{3}|[摄攝影发發图圖国][）)]?$/u

const file =
  /^\((?:[Bb]orítókép|[Nn]yitókép|[Kk]iemelt kép|[Cc]over (?:image|photo)|[Tt]op (?:image|photo)|[Ff]eatured image|[Tt]itelbild|[Aa]ufmacherbild)\s?: [^()]{3,160}\)\.?$|^(?:写真・図版|拡大する|写真を拡大)$|^[▲△▶◀▼]\s?\S.{2,160}(?:\/|사진|제공|ⓒ|=).{0,24}$|^(?:CUTLINE|CAPTION|PHOTO CAPTION|[Cc]utline|[Cc]aption)\s?:\s\S|^(?:©[^|]{2,40}|\p{Lu}{2,10}(?: Photo)?(?:\/[^|/]{2,40})?) \| \p{Lu}.{20,300}[.!?]$|^(?:[Ii]mage|[Mm]edia) caption ?(?=\p{Lu})|^\S{1,60}\.(?:jpe?g|png|gif|webp)$|^(?:FILE PHOTO|FILE|ARCHIVO|HANDOUT)\s?(?:PHOTO)?\s?[:–—-]\s|^(?:An? )?[Ff]ile (?:photo|image|picture)\b|^In this (?:\p{L}+\.?,? ){0,2}(?:\d{1,2},? )?(?:\d{4},? )?(?:\p{Ll}+ )?(?:photo|image|picture|frame)\b/u

/** `© Ivo Marsh/NNA`: whose picture, where a website’s own line has a year and its rights. */
const holder = /^(?:©|\(c\)|Foto|Beeld|FOTO)\s?\p{Lu}[\p{L} .'’/&-]{2,48}$/u
const rights =
  /\b(?:rights?|reserved|media|ltd|inc|llc|gmbh|group|company|rechte|droits|derechos)\b/iu

/**
 * Tell a caption or photo credit.
 *
 * @returns
 *   `credit`: who took a picture; `caption`: what it shows, with the credit; nothing where it may be copy.
 */
export function pictureLine(text: string): 'caption' | 'credit' | undefined {
  if (text.length > longest || startOfRights(text) !== undefined) return
  if (file.test(text)) return 'caption'
  if (
    label.test(text) &&
    text.length < 200 &&
    !/\p{Ll}{3,}[.!?]["”’]?\s\p{Lu}/u.test(text.replace(/^fot\./iu, ''))
  )
    return 'credit'
  if (archive.test(text) || /^(?:PHOTO )?SUPPLIED$/u.test(text)) return 'credit'
  if (holder.test(text) && !rights.test(text)) return 'credit'
  const end = text.slice(-110)
  if (hint.test(end) && ends.test(end)) return text.length < 60 ? 'credit' : 'caption'
  return
}
