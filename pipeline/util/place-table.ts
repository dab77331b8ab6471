/**
 * States and provinces by every way copy prints them, and the cities that stand alone in datelines.
 *
 * Source: AP Stylebook, “state names” and “datelines” (domestic and international cities that stand
 * alone); USPS Publication 28, appendix B; Canada Post, province symbols.
 */

/** What is certain of a place, as news style names it (example: `{country: 'United States'}`). */
export interface Located {
  country?: string
  locality?: string
  region?: string
}

/** Name / ways to abbreviate it. */
const states = `Alabama/Ala./AL, Alaska/AK, Arizona/Ariz./AZ, Arkansas/Ark./AR, California/Calif./CA,
Colorado/Colo./CO, Connecticut/Conn./CT, Delaware/Del./DE, District of Columbia/D.C./DC,
Florida/Fla./FL, Georgia/Ga./GA, Hawaii/HI, Idaho/ID, Illinois/Ill./IL, Indiana/Ind./IN,
Iowa/IA, Kansas/Kan./Kans./KS, Kentucky/Ky./KY, Louisiana/La./LA, Maine/ME, Maryland/Md./MD,
Massachusetts/Mass./MA, Michigan/Mich./MI, Minnesota/Minn./MN, Mississippi/Miss./MS,
Missouri/Mo./MO, Montana/Mont./MT, Nebraska/Neb./NE, Nevada/Nev./NV, New Hampshire/N.H./NH,
New Jersey/N.J./NJ, New Mexico/N.M./NM, New York/N.Y./NY, North Carolina/N.C./NC,
North Dakota/N.D./ND, Ohio/OH, Oklahoma/Okla./OK, Oregon/Ore./OR, Pennsylvania/Pa./PA,
Rhode Island/R.I./RI, South Carolina/S.C./SC, South Dakota/S.D./SD, Tennessee/Tenn./TN,
Texas/Tex./TX, Utah/UT, Vermont/Vt./VT, Virginia/Va./VA, Washington/Wash./WA,
West Virginia/W.Va./WV, Wisconsin/Wis./WI, Wyoming/Wyo./WY`

const provinces = `Alberta/Alta./AB, British Columbia/B.C./BC, Manitoba/Man./MB, New Brunswick/N.B./NB,
Newfoundland and Labrador/N.L./NL, Nova Scotia/N.S./NS, Ontario/Ont./ON,
Prince Edward Island/P.E.I./PE, Quebec/Que./QC, Saskatchewan/Sask./SK,
Northwest Territories/N.W.T./NT, Nunavut/NU, Yukon/YT`

/** Nations of the kingdom, as datelines print them in the country’s stead. */
const nations = `England, Northern Ireland/N. Ireland, Scotland, Wales`

/** States whose names no other place bears; Victoria is a city too. */
const australian = `New South Wales/NSW, Queensland/Qld., South Australia, Tasmania/Tas., Western Australia`

/** City / its state. */
const domestic = `Atlanta/Georgia, Baltimore/Maryland, Boston/Massachusetts, Chicago/Illinois, Cincinnati/Ohio,
Cleveland/Ohio, Dallas/Texas, Denver/Colorado, Detroit/Michigan, Honolulu/Hawaii,
Houston/Texas, Indianapolis/Indiana, Las Vegas/Nevada, Los Angeles/California, Miami/Florida,
Milwaukee/Wisconsin, Minneapolis/Minnesota, New Orleans/Louisiana, New York/New York,
Oklahoma City/Oklahoma, Philadelphia/Pennsylvania, Phoenix/Arizona, Pittsburgh/Pennsylvania,
St. Louis/Missouri, Salt Lake City/Utah, San Antonio/Texas, San Diego/California,
San Francisco/California, Seattle/Washington, Washington/District of Columbia`

/** City / its country; none where that is a matter of dispute or of law. */
const foreign = `Amsterdam/Netherlands, Athens/Greece, Baghdad/Iraq, Bangkok/Thailand, Beijing/China,
Beirut/Lebanon, Berlin/Germany, Brussels/Belgium, Cairo/Egypt, Copenhagen/Denmark,
Dublin/Ireland, Frankfurt/Germany, Geneva/Switzerland, Havana/Cuba, Helsinki/Finland,
Hong Kong, Islamabad/Pakistan, Istanbul/Turkey, Jerusalem, Johannesburg/South Africa,
Kabul/Afghanistan, Kuwait City/Kuwait, Kyiv/Ukraine, Lisbon/Portugal, London/United Kingdom,
Luxembourg/Luxembourg, Macau, Madrid/Spain, Manila/Philippines, Mexico City/Mexico,
Milan/Italy, Monaco/Monaco, Montreal/Canada, Moscow/Russia, Mumbai/India, Munich/Germany,
Nairobi/Kenya, New Delhi/India, Oslo/Norway, Ottawa/Canada, Paris/France,
Prague/Czech Republic, Quebec City/Canada, Rio de Janeiro/Brazil, Rome/Italy,
San Marino/San Marino, Sao Paulo/Brazil, Seoul/South Korea, Shanghai/China,
Singapore/Singapore, Stockholm/Sweden, Sydney/Australia, Taipei/Taiwan, Tehran/Iran,
Tbilisi/Georgia, Tokyo/Japan, Toronto/Canada, Vancouver/Canada, Vatican City/Vatican City, Vienna/Austria,
Warsaw/Poland, Zurich/Switzerland, Buenos Aires/Argentina, Budapest/Hungary,
Bucharest/Romania, Damascus/Syria, Jakarta/Indonesia, Kuala Lumpur/Malaysia,
Guatemala City/Guatemala, Panama City/Panama`

/** Fold a name: without case, accents, full stops and spaces. */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.\s]/gu, '')
    .toLowerCase()
}

const rows = (text: string) => text.split(/,\s/u).map((row) => row.split('/'))

const regionsOf = (text: string, country: string) =>
  rows(text).flatMap((ways) =>
    ways.map((way): [string, Located] => [placeKey(way), {country, region: ways[0] ?? way}])
  )

/** Region by every way of printing it. */
export const regionsByName: ReadonlyMap<string, Located> = new Map([
  ...regionsOf(states, 'United States'),
  ...regionsOf(provinces, 'Canada'),
  ...regionsOf(nations, 'United Kingdom'),
  ...regionsOf(australian, 'Australia')
])

/** Cities that need no region beside them. */
export const citiesByName: ReadonlyMap<string, Located> = new Map([
  ...rows(domestic).map(([locality = '', region = '']): [string, Located] => [
    placeKey(locality),
    {country: 'United States', locality, region}
  ]),
  ...rows(foreign).map(([locality = '', country]): [string, Located] => [
    placeKey(locality),
    {...(country ? {country} : {}), locality}
  ])
])
