/** What the parts of a web page are, by the names their makers give them. */

import type {DefaultTreeAdapterTypes} from 'parse5'

export type Element = DefaultTreeAdapterTypes.Element

/** Elements that no reader sees, or that are no text. */
const unseen = new Set(
  `audio base button canvas datalist dialog embed head iframe input link map meta noscript object
optgroup option script select style svg math template textarea title video`.split(/\s+/u)
)

const areas: Record<string, string> = {
  aside: 'aside',
  footer: 'footer',
  menu: 'navigation',
  nav: 'navigation'
}

const roles: Record<string, string> = {
  banner: 'header',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'dialog',
  navigation: 'navigation',
  search: 'navigation'
}

/** Words in `class` and `id` that tell a part apart from the story. */
const words: Array<[pattern: RegExp, region: string]> = [
  [
    // Not `overflow-hidden`, nor `hidden md:block`, which is seen on wider screens.
    /^(?!.{0,300}\b(?:xs|sm|md|lg|xl|2xl):(?:!?(?:block|flex|grid|inline|table)))(?:.{0,300}\s)?(?:(?:is|js|u|c|o|el|element|text|a11y|util)[-_]{1,2})?(?:hidden|hide|invisible|sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|print-only|offscreen|assistive-text)(?=$|\s)/iu,
    'hidden'
  ],
  [
    /(?:^|[\s_-])(?:comments?|commentlist|comment-list|comment-respond|respond|disqus|disqus_thread|discussion|kommentare?|reacties|comentarios|comentários|commentaires|commenti|kommentarer|replies|trackbacks?|pingbacks?)(?=$|[\s_-])/iu,
    'comments'
  ],
  [
    /(?:^|[\s_-])(?:forum|leser(?:briefe|forum|meinungen)|reactions|réactions|reaktionen)(?=$|[\s_-])/iu,
    'reactions'
  ],
  [
    /(?:^|[\s_-])(?:share|sharing|sharedaddy|sharebar|share-?buttons?|outils|werkzeuge|funktionen|strumenti|herramientas|ferramentas|verktyg|teilen|partager|partage|compartir|compartilhar|compartilhe|condividi|condivisione|delen|dela|paylas|paylaş|udostepnij|udostępnij|social|socials|social-?(?:share|links|media|bar|icons)|addthis|addtoany|shariff|like-?post|jp-post-flair|print-?button|tools?|toolbar|article-?tools|post-?share)(?=$|[\s_-])/iu,
    'share row'
  ],
  [
    /(?:^|[\s_-])(?:related|related-?(?:coverage|box|items?)|rich-?link|read-?also|lire-?aussi|internal-?link|inline-?(?:article|related|links?)|interstitial|related-?(?:posts?|articles?|content|links|stories|news)|jp-relatedposts|yarpp|recommend(?:ed|ations?)?|recirc(?:ulation)?|read-?(?:more|next|also)|more-?(?:stories|news|from|on|links)|also-?read|see-?also|see_also|outbrain|taboola|teasers?|similar|suggested|up-?next|onward|verwandt|ähnlich|mehr-zum-thema|post-?navigation|nav-?links|nav-?below|nav-?above|nav-?single|nav-?previous|nav-?next|prev-?next|pager|pagination|entry-?navigation)(?=$|[\s_-])/iu,
    'related links'
  ],
  [
    /(?:^|[\s_-])(?:most-?(?:read|popular|viewed)|popular|trending|top-?stories|latest-?(?:news|stories|posts)|recent-?(?:posts|comments)|headlines|widget(?:s|-area|_[\w-]+)?|sidebars?|side-?bar|sidebar-?\w*|rail|right-?rail|aside|secondary|tertiary|blogroll|archives?-?list|calendar)(?=$|[\s_-])/iu,
    'aside'
  ],
  [
    /(?:^|[\s_-])(?:newsletters?|newsletter-?\w*|subscribe|subscription|signup|sign-?up|(?:newsletter|email|e-mail)[_-]{0,2}(?:signup|sign-up|form|box|cta|promo)|mailing-?list|regwall|registration-?(?:prompt|wall)\w*|mc_embed_signup|paywall|donate|donation|membership)(?=$|[\s_-])/iu,
    'newsletter box'
  ],
  [
    /(?:^|[\s_-])(?:ads?|advert(?:s|isements?|ising)?|adsense|ad-?(?:slot|unit|container|wrapper|block|box|label|placeholder)|banner-?ad|sponsor(?:s|ed)?|promos?|promotion|(?<!node-)promoted|dfp|gpt|advertorial|anzeige|werbung)(?=$|[\s_-])/iu,
    'advertisement'
  ],
  [
    /(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|notice|bar|consent|law|law-info-bar)|consent|gdpr|privacy-?(?:banner|notice)|onetrust[\w-]*|didomi[\w-]*|eu-cookie[\w-]*|modal|popup|pop-up|overlay|lightbox)(?=$|[\s_-])/iu,
    'consent line'
  ],
  [
    /(?:^|[\s_-])(?:nav|navbar|navigation|menu|menus|submenu|main-?menu|top-?menu|site-?nav|mainnav|topnav|breadcrumbs?|crumbs?|skip-?links?|skiplinks?|masthead|site-?header|topbar|top-?bar|search-?form|searchbox|site-?search|lang(?:uage)?-?(?:switcher|selector)|toc|table-of-contents)(?=$|[\s_-])/iu,
    'navigation'
  ],
  [
    /(?:^|[\s_-])(?:footer|site-?footer|page-?footer|colophon|copyright|legal|site-?info|foot|imprint|cc-?license|license)(?=$|[\s_-])/iu,
    'footer'
  ],
  [
    /(?:^|[\s_-])(?:tags?|tag-?(?:list|cloud|links)|post-?tags|entry-?tags|tagcloud|topics|keywords|cat-?links|categories|post-?categories|taxonomy|entry-?meta-?bottom|entry-?utility)(?=$|[\s_-])/iu,
    'tags'
  ],
  [
    /(?:^|[\s_-])(?:author-?(?:bio|box|info|description|card|profile|details|about)|about-?(?:the-?)?author|bio|biography|post-?author-?box|abh_box|writer-?bio)(?=$|[\s_-])/iu,
    'about the author'
  ],
  [
    /(?:^|[\s_-])(?:fact-?box(?:es)?|fakta(?:-?(?:box|boks|ruta|rutan))?|fakten|fakten-?(?:box|kasten)|info-?(?:box|kasten|boks|ruta)|hintergrund-?(?:box|kasten)|encadr[ée]s?|despieces?|recuadros?|kadertekst|inset)(?=$|\s|[_-]{1,2}(?:box|body|content|container|wrapper)(?=$|\s))/iu,
    'fact box'
  ],
  [/(?:^|[\s_-])(?:pull-?quotes?|quote-?pull)(?=$|[\s_-])/iu, 'pull quote'],
  [
    /(?:^|[\s_-])(?:caption|captions|podpis|bild-?(?:unterschrift|text)|legende|légende|pie-?(?:de-?)?foto|pie|didascalia|bijschrift|foto-?onderschrift|wp-caption-text|figcaption|image-?caption|photo-?(?:credit|caption)|img-?(?:credit|caption)|media-?(?:credit|caption)|credit|credits|slideshow|gallery-caption|carousel)(?=$|[\s_-])/iu,
    'caption'
  ],
  [
    /(?:^|[\s_-])(?:byline|by-line|author|authors|entry-?(?:meta|date|author|header-?meta)|post-?(?:meta|date|author|info|byline|details|data)|article-?(?:meta|date|info|author|byline|details|data)|published|publish-?date|pubdate|timestamp|dateline-?info|meta|metadata|meta-?(?:data|info)|date|datetime|posted-?on|time|article-?header-?info|submitted|dateandauthor|infoline|read-?time|reading-?time)(?=$|[\s_-])/iu,
    'credits'
  ]
]

/** UTF-16 units of `class` and `id` that are looked at. */
const longest = 300

/** The value of an attribute, or nothing. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** Why an element is not shown, or is no text; nothing where it is. */
export function unseenPart(element: Element): string | undefined {
  const {tagName} = element
  if (unseen.has(tagName)) return tagName
  const role = attribute(element, 'role')
  if (element.attrs.some(({name}) => name === 'hidden')) return 'hidden'
  if (attribute(element, 'aria-hidden') === 'true' && tagName !== 'body') return 'hidden'
  const style = attribute(element, 'style')?.slice(0, longest)
  if (
    style &&
    /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/iu.test(style)
  )
    return 'hidden'
  if (attribute(element, 'class') === 'mw-editsection') return 'navigation'
  if (tagName === 'nav' || role === 'navigation' || role === 'search') return 'navigation'
  return
}

/**
 * What part of the page an element holds beside the story; nothing where it may be the story.
 *
 * @param byName
 *   Whether its `class` and `id` are believed, beside what the element is; comments always are.
 */
export function regionOf(element: Element, byName = true): string | undefined {
  const {tagName} = element
  if (tagName === 'body' || tagName === 'html' || tagName === 'article' || tagName === 'main')
    return
  if (tagName === 'figcaption') return 'caption'
  if (tagName === 'time') return 'credits'
  const area = areas[tagName] ?? roles[attribute(element, 'role') ?? '']
  if (area) return area
  const itemprop = attribute(element, 'itemprop')
  if (itemprop && /^(?:author|datePublished|dateModified|publisher)$/u.test(itemprop))
    return 'credits'
  const head = namesOf(element)
  if (!head) return
  return words.find(
    ([pattern, region]) => (byName || region === 'comments') && pattern.test(head)
  )?.[1]
}

/** What its makers call an element: class and id, and its tag where they made it up (`<post-comments>`). */
function namesOf(element: Element): string {
  const {tagName} = element
  const names = [attribute(element, 'class'), attribute(element, 'id')]
  return [tagName.includes('-') ? tagName : '', ...names].join(' ').trim().slice(0, longest)
}

const another =
  /(?:^|[\s_-])(?:source(?:-org)?|dateline|location|category|section|comments?|comment-count|read(?:ing)?-?time|views|font-?size)(?=$|[\s_-])/iu

/** Whether words in a row of credits say something else than the words before them: a house, a place, a count. */
export function isAnotherCredit(element: Element): boolean {
  return another.test((attribute(element, 'class') ?? '').slice(0, longest))
}

/** How much an element looks like the story by its own name: a factor on its text. */
export function promiseOf(element: Element): number {
  if (/articlebody/iu.test(attribute(element, 'itemprop') ?? '')) return 1.5
  if (element.tagName === 'article') return 1.15
  if (element.tagName === 'main' || attribute(element, 'role') === 'main') return 1.05
  const named = namesOf(element)
  if (
    /(?:article|entry|post|story|page|content|blog)[-_]{0,2}(?:body|content|text|copy|main)|articletext|body-?(?:copy|text)/iu.test(
      named
    )
  )
    return 1.25
  return /article|content|story|entry|post(?![a-z])|\btext\b/iu.test(named) ? 1.03 : 1
}
