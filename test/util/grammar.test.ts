/** The grammar of the frame, line by line: what each line is read as, and the lines that are traps. */

import {describe, expect, it} from 'vitest'
import {agencyNamed} from '../../pipeline/util/agencies.ts'
import {readByline} from '../../pipeline/util/grammar/byline.ts'
import {readDateLine} from '../../pipeline/util/grammar/date.ts'
import {readDateline} from '../../pipeline/util/grammar/dateline.ts'
import {isPerson} from '../../pipeline/util/grammar/name.ts'
import {bodySureness, isBodyName} from '../../pipeline/util/grammar/organisation.ts'
import {readWireStamp} from '../../pipeline/util/grammar/wire-stamp.ts'

/** Line → place, agency, date, and where the story begins. */
const datelines: Array<[string, string | undefined, (string | undefined)?, string?]> = [
  // Releases, with the agency and the day behind the dash.
  [
    'OTTAWA, ONTARIO--(Marketwire - March 4, 2010) - The ferry sank',
    'OTTAWA, ONTARIO',
    'Marketwire',
    '2010-03-04'
  ],
  [
    'SAN JOSE, CA--(BUSINESS WIRE)--May 5, 2009--The ferry sank',
    'SAN JOSE, CA',
    'BUSINESS WIRE',
    '2009-05-05'
  ],
  ['HOUSTON – (March 3, 2015) – The ferry sank', 'HOUSTON', undefined, '2015-03-03'],
  [
    'LONDON, UK / ACCESSWIRE / March 3, 2015 / The ferry sank',
    'LONDON, UK',
    'ACCESSWIRE',
    '2015-03-03'
  ],
  [
    'Houston, Texas (PRWEB) March 03, 2015 -- The ferry sank',
    'Houston, Texas',
    'PRWEB',
    '2015-03-03'
  ],
  ['ABU DHABI, 9th June, 2014 (WAM) -- The ferry sank', 'ABU DHABI', 'WAM', '2014-06-09'],
  ['Riyadh, June 9, 2014, SPA -- The ferry sank', 'Riyadh', 'SPA', '2014-06-09'],
  ['Tuesday, 3 March 2015, London – The ferry sank', 'London', undefined, '2015-03-03'],
  ['NEW YORK -(Dow Jones)- The ferry sank', 'NEW YORK', 'Dow Jones'],
  ['LONDON, March 3 (Reuters Life!) - The ferry sank', 'LONDON', 'Reuters Life!'],
  // Days and agencies of other languages.
  ['BERLIN, 3. März 2020 /PRNewswire/ -- The ferry sank', 'BERLIN', 'PRNewswire', '2020-03-03'],
  ['Wien, 12. März (APA) - The ferry sank', 'Wien', 'APA'],
  ['Hamburg (epd). The ferry sank', 'Hamburg', 'epd'],
  ['Porto Novo (KNA) The ferry sank', 'Porto Novo', 'KNA'],
  ['Frankfurt (Oder) (dpa/bb) - The ferry sank', 'Frankfurt (Oder)', 'Deutsche Presse-Agentur'],
  ['Grenoble, le 5 mars 2015 – The ferry sank', 'Grenoble', undefined, '2015-03-05'],
  ['Paris, le 1er avril 2019. The ferry sank', 'Paris', undefined, '2019-04-01'],
  ['La Habana, 3 feb (Prensa Latina) The ferry sank', 'La Habana', 'Prensa Latina'],
  ['Bogotá, 12 de marzo de 2019. The ferry sank', 'Bogotá', undefined, '2019-03-12'],
  ['(AGI) - Torino, 9 giu. - The ferry sank', 'Torino', 'AGI'],
  ['Roma, 9 giu. (askanews) - The ferry sank', 'Roma', 'askanews'],
  ['Roma, 9 giu. (Nova Riva) - The ferry sank', 'Roma', 'Nova Riva'],
  ['МОСКВА, 9 июня. /ТАСС/. The ferry sank', 'МОСКВА', 'ТАСС'],
  ['МОСКВА, 9 июн — РИА Новости. The ferry sank', 'МОСКВА', 'РИА Новости'],
  ['［東京　９日　ロイター］ - The ferry sank', '東京', 'ロイター'],
  ['【ワシントン共同】The ferry sank', 'ワシントン', '共同'],
  ['القاهرة (رويترز) - The ferry sank', 'القاهرة', 'رويترز'],
  ['رام الله 9-6-2014 وفا- The ferry sank', 'رام الله', 'وفا', '2014-06-09'],
  ['新华社北京6月9日电 The ferry sank', '北京', '新华社'],
  ['(서울=연합뉴스) The ferry sank', '서울', '연합뉴스'],
  ['(CNN)The ferry sank', undefined, 'Cable News Network'],
  ['WASHINGTON, DC – The ferry sank', 'WASHINGTON, DC'],
  ['(STATEN ISLAND, NY) - The ferry sank', 'STATEN ISLAND, NY'],
  ['(Washington, DC) — The ferry sank', 'Washington, DC'],
  ['Boise, Idaho--The ferry sank', 'Boise, Idaho'],
  ['ALBUQUERQUE–The ferry sank', 'ALBUQUERQUE'],
  ['Washington D.C. – The ferry sank', 'Washington D.C.'],
  ['Washington,D.C.--The ferry sank', 'Washington,D.C.'],
  ['COLUMBIA, SC- The ferry sank', 'COLUMBIA, SC'],
  ['WASHINGTON, D.C - The ferry sank', 'WASHINGTON, D.C'],
  ['SALVADOR, Feb 26 - The ferry sank', 'SALVADOR'],
  ['SANTA CRUZ, Calif., Feb 26 - The ferry sank', 'SANTA CRUZ, Calif.'],
  ['ROCHESTER, N.Y., FEB 26 - The ferry sank', 'ROCHESTER, N.Y.'],
  ['Salvador, March 3 - The ferry sank', 'Salvador'],
  ['SALVADOR, March 3- The ferry sank', 'SALVADOR'],
  ['SALVADOR, March 3, Reuter - The ferry sank', 'SALVADOR', 'Reuters'],
  ['**** SALVADOR, March 3 - The ferry sank', 'SALVADOR'],
  ['SALVADOR, APril 3 - The ferry sank', 'SALVADOR'],
  ['SALVADOR April 3 - The ferry sank', 'SALVADOR'],
  ['SALVADOR, Ocotber 3 - The ferry sank', 'SALVADOR'],
  ['BUENOS AIRES, Argentina (AP) _ The ferry sank', 'BUENOS AIRES, Argentina', 'Associated Press'],
  ['McALLEN, Texas (AP) _ The ferry sank', 'McALLEN, Texas', 'Associated Press'],
  ['CHATHAM, Mass. (AP) — The ferry sank', 'CHATHAM, Mass.', 'Associated Press'],
  ['NEW YORK (AP) The ferry sank', 'NEW YORK', 'Associated Press'],
  ['LONDON (Reuters) - The ferry sank', 'LONDON', 'Reuters'],
  ['MIAMI, Fla./LONDON (Reuters) - The ferry sank', 'MIAMI, Fla./LONDON', 'Reuters'],
  ['(Reuters) - The ferry sank', undefined, 'Reuters'],
  ['(Corrects paragraph 7 to say four) LONDON (Reuters) - The ferry sank', 'LONDON', 'Reuters'],
  ['Berlin, Dec 20, 2017 (AFP) - The ferry sank', 'Berlin', 'Agence France-Presse', '2017-12-20'],
  ['San Diego (tca/dpa) - The ferry sank', 'San Diego', 'tca/dpa'],
  ['Berlin (dpa) - The ferry sank', 'Berlin', 'Deutsche Presse-Agentur'],
  ['Madrid, 21 ene (EFE).- The ferry sank', 'Madrid', 'EFE'],
  [
    'PORTO NOVO, Laguna, Dec. 03, 2019 (GLOBE NEWSWIRE) -- The ferry sank',
    'PORTO NOVO, Laguna',
    'GLOBE NEWSWIRE',
    '2019-12-03'
  ],
  ['HONG KONG, Feb. 1 /PRNewswire-AsiaNet / -- The ferry sank', 'HONG KONG', 'PRNewswire-AsiaNet'],
  [
    'LONDON, PARIS and ROME, Feb. 2, 2017 /PRNewswire/ -- The ferry sank',
    'LONDON, PARIS and ROME',
    'PRNewswire',
    '2017-02-02'
  ],
  ['Porto Novo, 3. März (dpa) - The ferry sank', 'Porto Novo', 'Deutsche Presse-Agentur'],
  ['Porto Novo, le 3 mars (AFP) - The ferry sank', 'Porto Novo', 'Agence France-Presse'],
  ['PORTO NOVO, mardi 3 mars (AFP) - The ferry sank', 'PORTO NOVO', 'Agence France-Presse'],
  ['PORTO NOVO, Tuesday, March 3 (AP) — The ferry sank', 'PORTO NOVO', 'Associated Press'],
  ['PORTO NOVO, Tue 3 Mar — The ferry sank', 'PORTO NOVO'],
  ['PORTO NOVO, Tuesday — The ferry sank', 'PORTO NOVO'],
  ['PORTO NOVO, IL — The ferry sank', 'PORTO NOVO, IL'],
  ['BRUSSELS, 03/03 (Belga) - The ferry sank', 'BRUSSELS', 'Belga'],
  ['LONDON, 3/4/2026 — The ferry sank', 'LONDON'],
  ['(ANSA) PORTO NOVO, 03 MAR - The ferry sank', 'PORTO NOVO', 'ANSA'],
  ['AFP - PORTO NOVO — The ferry sank', 'PORTO NOVO', 'Agence France-Presse'],
  ['AP, LONDON — The ferry sank', 'LONDON', 'Associated Press'],
  ['KINGSTON, Jamaica, CMC – The ferry sank', 'KINGSTON, Jamaica', 'Caribbean Media Corporation'],
  ['Porto Novo /ritzau/ The ferry sank', 'Porto Novo', 'Ritzau'],
  ['BAGHDAD, April 26, 2006 -- The ferry sank', 'BAGHDAD', undefined, '2006-04-26'],
  ['LONDON — The ferry sank', 'LONDON'],
  ['PARIS: The ferry sank', 'PARIS'],
  ['PORTO NOVO, LAGUNA — The ferry sank', 'PORTO NOVO, LAGUNA'],
  ['WASHINGTON, D.C. The ferry sank', 'WASHINGTON, D.C.'],
  ['WASHINGTON The ferry sank', 'WASHINGTON'],
  ['BOGOTA, Colombia, June 29 (Reuters) - The ferry sank', 'BOGOTA, Colombia', 'Reuters'],
  ['RIO DE JANEIRO, March 2 - The ferry sank', 'RIO DE JANEIRO'],
  ['PORT-AU-PRINCE, Haiti (AP) _ The ferry sank', 'PORT-AU-PRINCE, Haiti', 'Associated Press'],
  ['ABOARD AIR FORCE ONE (AP) _ The ferry sank', 'ABOARD AIR FORCE ONE', 'Associated Press'],
  ['THE HAGUE, Netherlands (AP) _ The ferry sank', 'THE HAGUE, Netherlands', 'Associated Press'],
  ['XIAMEN, China, March 3 - The ferry sank', 'XIAMEN, China'],
  ['ST. LOUIS, MO – The ferry sank', 'ST. LOUIS, MO'],
  ['NEW BRUNSWICK, N.J. -- The ferry sank', 'NEW BRUNSWICK, N.J.'],
  ['Washington — The ferry sank', 'Washington'],
  ['Salem, Mass. — The ferry sank', 'Salem, Mass.'],
  ['Glen Cove, New York – The ferry sank', 'Glen Cove, New York'],
  ['ST PAUL, Minn., March 4 - The ferry sank', 'ST PAUL, Minn.'],
  ['SAO PAULO, Brazil (AP) _ The ferry sank', 'SAO PAULO, Brazil', 'Associated Press'],
  ['VATICAN CITY (AP) _ The ferry sank', 'VATICAN CITY', 'Associated Press'],
  ['UNITED NATIONS, April 3 - The ferry sank', 'UNITED NATIONS'],
  ['CHICAGO, March 3 - The ferry sank', 'CHICAGO'],
  ['STUTTGART, West Germany, March 30 - The ferry sank', 'STUTTGART, West Germany'],
  ['LONDON, England, March 2 - The ferry sank', 'LONDON, England'],
  ['New York – (BUSINESS WIRE) – The ferry sank', 'New York', 'BUSINESS WIRE'],
  ['Kabul (Pajhwok) - The ferry sank', 'Kabul', 'Pajhwok'],
  ['DUBLIN--(BUSINESS WIRE)--The ferry sank', 'DUBLIN', 'BUSINESS WIRE'],
  [
    'DUBLIN, March 3, 2020 (GLOBE NEWSWIRE) -- The ferry sank',
    'DUBLIN',
    'GLOBE NEWSWIRE',
    '2020-03-03'
  ],
  ['JERUSALEM/GAZA (Reuters) - The ferry sank', 'JERUSALEM/GAZA', 'Reuters'],
  ['Nagasaki, Japan -- The ferry sank', 'Nagasaki, Japan']
]

const noDatelines = [
  'READ MORE: Something',
  'RELATED: The x',
  'MORE : x',
  'SEE ALSO: Text',
  'WATCH: Video',
  'FILE - In this photo',
  'FILE PHOTO: A ship',
  'WARNING GRAPHIC DETAIL: x',
  'DEAR ABBY: I am',
  'NNA: What do you think',
  'JORGENSEN: I think',
  'ANALYSIS - The ship',
  'BREAKING - The ship',
  'ICYMI: Representatives',
  'NEW THIS WEEK — The',
  'The ferry - which sank - was',
  'On Wednesday, the (NBA) suspended - text',
  'Today - a new',
  'IBM - the company',
  'U.S. House - members',
  'Mr Smith (AP) said',
  'Deutsche Presse-Agentur (dpa) Chairman',
  'Ines Calder (Labour) - The',
  'On 3 March 2015. The ferry',
  'On Tuesday, 3 March 2015. The ferry',
  'The ferry, Tuesday — the harbour',
  'IBM, Tuesday (quarterly) - results',
  'RAMA (March 21-April 19): A quiet day'
]

/** Line → names, and the role or organisation of the first. */
const bylines: Array<[string, string[], string?]> = [
  ['By Jane Doe', ['Jane Doe']],
  ['By Jane Doe and Lake Marsh', ['Jane Doe', 'Lake Marsh']],
  ['By Jane Doe, London and John Roe, Porto Novo', ['Jane Doe', 'John Roe']],
  ['By JANE DOE and JOHN ROE', ['JANE DOE', 'JOHN ROE']],
  ['By JANE DOE, Associated Press Writer', ['JANE DOE'], 'Associated Press Writer'],
  ['By The Associated Press', ['The Associated Press']],
  ['By Ines Calder, Reuters', ['Ines Calder'], 'Reuters'],
  ['by Ines Calder, REUTERS', ['Ines Calder'], 'Reuters'],
  ['By Ines Calder, Mining Correspondent', ['Ines Calder'], 'Mining Correspondent'],
  ['By INES CALDER in Porto Novo', ['INES CALDER']],
  ['By Our Foreign Staff', ['Our Foreign Staff']],
  ['By Our Financial Staff', ['Our Financial Staff']],
  ['ByINES CALDER', ['INES CALDER']],
  ['ByInes Calder', ['Ines Calder']],
  [
    'By Ines Calder - Northern News Agency - Friday, March 6, 2015',
    ['Ines Calder'],
    'Northern News Agency'
  ],
  ['From Mr Ivo Marsh', ['Mr Ivo Marsh']],
  ['Von Andrej Sokolow, dpa', ['Andrej Sokolow'], 'Deutsche Presse-Agentur'],
  ['Par Jean-Luc de la Tour', ['Jean-Luc de la Tour']],
  ['Por Ana García y Luis Pérez', ['Ana García', 'Luis Pérez']],
  ['Di Maria Rossi', ['Maria Rossi']],
  ['Door Jan van der Berg', ['Jan van der Berg']],
  ['Av Lars Åkesson', ['Lars Åkesson']],
  [
    'By Ines Calder, Ivo Marsh and Tom Ray, Northern News Agency',
    ['Ines Calder', 'Ivo Marsh', 'Tom Ray'],
    'Northern News Agency'
  ],
  [
    'By Ines Calder, Economics Editor, and Ivo Marsh in Laguna',
    ['Ines Calder', 'Ivo Marsh'],
    'Economics Editor'
  ],
  ["By J.P. O'Neill Jr.", ["J.P. O'Neill Jr."]],
  ['By Ines Calder=', ['Ines Calder']],
  ['By A Staff Reporter', ['A Staff Reporter']],
  ['By Reuters', ['Reuters']],
  ['By Ines Calder | Published March 3, 2015', ['Ines Calder']],
  ['BY INES CALDER', ['INES CALDER']],
  ['Words by Ines Calder', ['Ines Calder']],
  ['By Ines Calder for the Porto Novo Gazette', ['Ines Calder'], 'Porto Novo Gazette'],
  ['By Ines Calder, Special to the Gazette', ['Ines Calder']],
  ['By Ines Calder, The San Diego Union-Tribune =', ['Ines Calder'], 'San Diego Union-Tribune'],
  ['By Ines Calder with Ivo Marsh', ['Ines Calder', 'Ivo Marsh']],
  ['By Ines Calder of The Associated Press', ['Ines Calder'], 'Associated Press'],
  ['BY INES CALDER OF THE LAGUNA ECHO', ['INES CALDER'], 'LAGUNA ECHO'],
  ['By INES CALDER AP Business Writer', ['INES CALDER'], 'AP Business Writer'],
  [
    'By INES CALDER, IVO MARSH and JO KERR Associated Press',
    ['INES CALDER', 'IVO MARSH', 'JO KERR']
  ],
  [
    'By INES CALDER, Industrial Correspondent, in Bonn',
    ['INES CALDER'],
    'Industrial Correspondent'
  ],
  ['By Ines Calder Special to the Echo', ['Ines Calder'], 'Echo'],
  ['By Ines Calder, PhD', ['Ines Calder']],
  ['By Ines Calder@inescalderChief Reporter', ['Ines Calder'], 'Chief Reporter'],
  ['By J. T. Holm For Daily Quay', ['J. T. Holm'], 'Daily Quay'],
  ['By INES CALDERNews Reporter', ['INES CALDER'], 'News Reporter'],
  ['By Ines Calder Political editor', ['Ines Calder'], 'Political editor'],
  ['By Ines Calder and wires', ['Ines Calder']],
  ['By INES CALDER and', ['INES CALDER']],
  ['By Xinhua writers Li Ming, Wang Fei', ['Li Ming', 'Wang Fei']],
  ['Von unserer Korrespondentin Ute Kern', ['Ute Kern']],
  ['Von Jens Ott (dpa)', ['Jens Ott'], 'Deutsche Presse-Agentur'],
  ['De notre correspondant à Rome, Paul Ferrand', ['Paul Ferrand']],
  ['Par Lucie Marchetti (avec AFP)', ['Lucie Marchetti'], 'Agence France-Presse'],
  [
    'Por Ana Cordeiro – Repórter da Agência Brasil - Santarém',
    ['Ana Cordeiro'],
    'Repórter da Agência Brasil'
  ],
  ['dal nostro inviato Marco Bellini', ['Marco Bellini']],
  ['(di Marco Bellini)', ['Marco Bellini']],
  ['Van onze verslaggever Pieter de Vries', ['Pieter de Vries']],
  ['Text: Lars Holm Foto: Anna Ek', ['Lars Holm']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['EXCLUSIVE By Ines Calder', ['Ines Calder']],
  ['*** Ana Cordeiro (texto) e Rui Lopes (fotos), da agência Lusa ***', []],
  ['Por Ana Cordeiro (texto) e Rui Lopes (fotos), da agência Lusa', ['Ana Cordeiro']],
  ['Von dpa-Korrespondentin Ute Kern', ['Ute Kern']],
  ['By Ines Calder, recently in Tokyo', ['Ines Calder']],
  ['By Ines Calder, Newsday', ['Ines Calder']],
  ['By Ines Calder, Editing by Ivo Marsh', ['Ines Calder']],
  ['Photos and story by Ines Calder', ['Ines Calder']]
]

const noBylines = [
  'By the book (and by the sea)',
  'Text: read it here',
  'From our archive',
  'Interview with Ines Calder',
  'By Ines Calder said the ferry',
  'By Tuesday the ferry',
  'By Design',
  'By the end of the day, ships',
  'By the time he came',
  'By 2 p.m. the boat',
  'By Land and Sea',
  'By winning the match, City',
  'BYRON SMITH',
  'Byron Smith'
]

const dates: Array<[string, string | undefined, string?]> = [
  ['Saturday, September 21, 2019', '2019-09-21'],
  ['21 ene 2019', '2019-01-21'],
  ['3. März 2020', '2020-03-03'],
  ['12.03.2020, 14:05 Uhr', '2020-03-12'],
  ['3 March 2015, 14:05 GMT', '2015-03-03T14:05:00Z'],
  ['March 3, 2015 at 5:00 PM', '2015-03-03'],
  [
    'Published: March 3, 2015 | Updated: March 4, 2015 10:15 a.m. EDT',
    '2015-03-03',
    '2015-03-04T10:15:00-04:00'
  ],
  ['Updated 9:15 AM ET, Thu March 5, 2020', undefined, '2020-03-05T09:15:00-05:00'],
  ['2016/09/09 21:04', '2016-09-09'],
  ['2016年9月9日 21時04分', '2016-09-09'],
  ['27/08/2015 às 19h40', '2015-08-27'],
  ['Do., 27. August 2015', '2015-08-27'],
  ['Aktualisiert am 27. August 2015 um 19.40 Uhr', undefined, '2015-08-27'],
  ['Pubblicato il 27 agosto 2015', '2015-08-27'],
  ['Publicerad: 27 augusti 2015 kl. 19.40', '2015-08-27'],
  ['Udgivet 27. august 2015', '2015-08-27'],
  ['Opublikowano: 27 sierpnia 2015', '2015-08-27'],
  ['AUGUST 27, 2015 / 7:40 PM / UPDATED 2 YEARS AGO', '2015-08-27'],
  ['08/27/15 7:40 PM', '2015-08-27'],
  ['08/07/15 7:40 PM', undefined],
  ['03/04/2020', undefined],
  ['February 30, 2020', undefined],
  ['On Tuesday', undefined],
  ['Nov 2', undefined],
  ['The ferry sank on March 3, 2015', undefined]
]

describe('dateline', () => {
  for (const [text, place, agency, date] of datelines) {
    it(text, () => {
      const read = readDateline(text)
      expect(read?.place).toBe(place)
      expect(read?.agency).toBe(agency)
      expect(read?.date).toBe(date)
      expect(text.slice(read?.end)).toBe('The ferry sank')
    })
  }
  for (const text of noDatelines)
    it(`no: ${text}`, () => expect(readDateline(text)).toBeUndefined())
})

describe('byline', () => {
  for (const [text, names, told] of bylines) {
    it(text, () => {
      const named = readByline(text)?.named ?? []
      expect(named.map(({name}) => name)).toEqual(names)
      for (const {from, name, to} of named) expect(text.slice(from, to)).toBe(name)
      expect(named[0]?.role ?? named[0]?.worksFor).toBe(told)
    })
  }
  for (const text of noBylines) it(`no: ${text}`, () => expect(readByline(text)).toBeUndefined())
})

describe('date line', () => {
  for (const [text, published, modified] of dates) {
    it(text, () => {
      const read = readDateLine(text)
      expect(read?.published?.stamp).toBe(published)
      expect(read?.modified?.stamp).toBe(modified)
    })
  }
})

describe('wire stamp', () => {
  it('is an instant', () => {
    expect(readWireStamp('AP-NR-01-03-89 2334EST')?.stamp).toBe('1989-01-03T23:34:00-05:00')
    expect(readWireStamp('AP-WF-02-20-16 0337GMT')?.stamp).toBe('2016-02-20T03:37:00Z')
  })
  it('is none without a day that is', () => {
    expect(readWireStamp('AP-NR-02-31-89 2334EST')).toBeUndefined()
  })
})

describe('agency', () => {
  it('is known by its aliases', () => {
    expect(agencyNamed('the A.P.')).toBe('Associated Press')
    expect(agencyNamed('NNA', [{aliases: ['NNA'], name: 'Northern News Agency'}])).toBe(
      'Northern News Agency'
    )
    expect(agencyNamed('NNA')).toBeUndefined()
  })
})

describe('name', () => {
  for (const text of [
    "J.P. O'Neill Jr.",
    'Ludwig van der Berg',
    'INES McCALL',
    'Jean-Luc de la Tour',
    'Ana María Vidal',
    'Øyvind Åkesson',
    'Karl-Heinz von und zu Berg',
    'Mohammed bin Salman',
    'Park Ji-sung',
    "D'Arcy McCALLUM",
    'Star Jones',
    'Kanye West'
  ])
    it(text, () => expect(isPerson(text)).toBe(true))
  for (const text of [
    'Read More',
    'The Harbour Trust',
    'Tuesday March',
    'Our Foreign Staff',
    'Ferry',
    'Ferry sinks',
    'March 2020',
    'News Desk',
    'PORT MERROW',
    'Merrow Springs',
    'Buenos Aires',
    'Guest Author'
  ])
    it(`no: ${text}`, () => expect(isPerson(text)).toBe(false))
  for (const text of ['Nguyễn Văn An', 'Amber Press', 'Lake Calder', 'Emily J. Post'])
    it(`“By ${text}”`, () => expect(isPerson(text, true)).toBe(true))
})

describe('organisation', () => {
  for (const text of [
    'Merrow County Council',
    'La rédaction',
    'our foreign staff',
    'Ministère de la Santé',
    'Fischereiverband Merrow',
    'Porto Novo City Hall',
    'Hafenbau AG',
    'Friends of the Harbour',
    'United Dockers',
    'The Lamp',
    'London Post'
  ])
    it(text, () => expect(isBodyName(text)).toBe(true))
  for (const text of ['the Quay', 'Ines Calder', 'Save Our Harbour', 'police said on Monday'])
    it(`no: ${text}`, () => expect(isBodyName(text)).toBe(false))
  it('may be a person too', () => {
    expect(bodySureness('Harbour Post')).toBe('possible')
    expect(bodySureness('El Faro')).toBe('possible')
    expect(bodySureness('Emily Post')).toBeUndefined()
  })
})
