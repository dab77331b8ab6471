/**
 * The regions and cities that datelines print.
 *
 * Source: AP Stylebook, “datelines” and “state names”; ISO 3166 English short names, as news style has them.
 */

import {citiesAbroad} from './cities-abroad.ts'

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}.\s’'-]/gu, '')
    .toLowerCase()

const list = (text: string) =>
  new Set(
    text
      .split(/\s*[,\n]\s*/u)
      .map(fold)
      .filter(Boolean)
  )

/** States and provinces, in full, as AP abbreviates them, and as the post does. */
const regions =
  list(`Alabama, Ala., AL, Alaska, AK, Arizona, Ariz., AZ, Arkansas, Ark., AR, California,
Calif., CA, Colorado, Colo., CO, Connecticut, Conn., CT, Delaware, Del., DE, District of Columbia, D.C.,
Florida, Fla., FL, Georgia, Ga., GA, Hawaii, HI, Idaho, ID, Illinois, Ill., IL, Indiana, Ind., IN, Iowa,
IA, Kansas, Kan., Kans., KS, Kentucky, Ky., KY, Louisiana, La., LA, Maine, ME, Maryland, Md., MD,
Massachusetts, Mass., MA, Michigan, Mich., MI, Minnesota, Minn., MN, Mississippi, Miss., MS, Missouri,
Mo., MO, Montana, Mont., MT, Nebraska, Neb., Nebr., NE, Nevada, Nev., NV, New Hampshire, N.H., NH,
New Jersey, N.J., NJ, New Mexico, N.M., NM, New York, N.Y., NY, North Carolina, N.C., NC, North Dakota,
N.D., ND, Ohio, OH, Oklahoma, Okla., OK, Oregon, Ore., OR, Pennsylvania, Pa., PA, Rhode Island, R.I., RI,
South Carolina, S.C., SC, South Dakota, S.D., SD, Tennessee, Tenn., TN, Texas, Tex., TX, Utah, UT,
Vermont, Vt., VT, Virginia, Va., VA, Washington, Wash., WA, West Virginia, W.Va., WV, Wisconsin, Wis.,
Wisc., WI, Wyoming, Wyo., WY, Puerto Rico, P.R., PR, Guam, GU, V.I., VI, Northern Mariana Islands, MP,
American Samoa, AS, Ontario, Ont., ON, Quebec, Que., QC, British Columbia, B.C., BC, Alberta, Alta., AB,
Manitoba, Man., MB, Saskatchewan, Sask., SK, Nova Scotia, N.S., NS, New Brunswick, N.B., NB,
Newfoundland, Nfld., NL, Prince Edward Island, P.E.I., PE, Yukon, YT, Northwest Territories, NT, Nunavut,
England, Scotland, Wales, Northern Ireland, N. Ireland, Crimea, Chechnya, Kashmir, Kosovo, West Bank,
Gaza Strip, Sicily, Bavaria, Corsica, Catalonia, Tasmania, Tas., Victoria, Vic., New South Wales, NSW,
Queensland, Qld., South Australia, Western Australia, Northern Territory`)

const countries =
  list(`Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia,
Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bermuda,
Bhutan, Bolivia, Bosnia, Bosnia-Herzegovina, Botswana, Brazil, Britain, Brunei, Bulgaria, Burkina Faso,
Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chad, Chile, China,
Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Czechoslovakia, Denmark,
Djibouti, Dominica, Dominican Republic, East Germany, East Timor, Ecuador, Egypt, El Salvador,
Equatorial Guinea, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, French Guiana, Gabon,
Gambia, Georgia, Germany, Ghana, Gibraltar, Greece, Greenland, Grenada, Guadeloupe, Guatemala, Guinea,
Guinea-Bissau, Guyana, Haiti, Honduras, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel,
Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kuwait, Kyrgyzstan, Laos,
Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macedonia, Madagascar,
Malawi, Malaysia, Maldives, Mali, Malta, Martinique, Mauritania, Mauritius, Mexico, Micronesia, Moldova,
Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands,
New Caledonia, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North Macedonia, Norway, Oman,
Pakistan, Palau, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar,
Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Senegal, Serbia, Seychelles, Sierra Leone,
Slovakia, Slovenia, Solomon Islands, Somalia, South Africa, South Korea, South Sudan, Soviet Union,
Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania,
Thailand, Togo, Tonga, Trinidad, Tunisia, Turkey, Turkmenistan, Tuvalu, U.A.E., UAE, U.K., UK, U.S.,
U.S.S.R., USA, Uganda, Ukraine, United Arab Emirates, United Kingdom, United States, Uruguay,
Uzbekistan, Vanuatu, Venezuela, Vietnam, West Germany, Yemen, Yugoslavia, Zaire, Zambia, Zimbabwe`)

/** Cities that stand alone in news style. */
const alone =
  list(`Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit,
Honolulu, Houston, Indianapolis, Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans,
New York, Oklahoma City, Philadelphia, Phoenix, Pittsburgh, St. Louis, Salt Lake City, San Antonio,
San Diego, San Francisco, Seattle, Washington, Amsterdam, Athens, Baghdad, Bangkok, Beijing, Beirut,
Berlin, Bonn, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Copenhagen, Damascus, Djibouti, Dubai,
Dublin, Frankfurt, Geneva, Gibraltar, Guatemala City, Havana, Helsinki, Ho Chi Minh City, Hong Kong,
Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Kiev, Kuala Lumpur, Kuwait City, Kyiv,
Lisbon, London, Luxembourg, Macau, Madrid, Manila, Mexico City, Milan, Monaco, Montreal, Moscow, Munich,
Nairobi, New Delhi, Oslo, Ottawa, Panama City, Paris, Prague, Quebec City, Rio de Janeiro, Rome,
San Marino, Sao Paulo, Seoul, Shanghai, Singapore, Stockholm, Sydney, Taipei, Tehran, Tel Aviv, Tokyo,
Toronto, Tunis, Vancouver, Vatican City, Vienna, Warsaw, Zurich, United Nations, Aboard Air Force One,
Bogota, Caracas, Lima, Santiago, Brasilia, Lagos, Abuja, Accra, Khartoum, Tripoli, Algiers, Riyadh,
Doha, Ankara, Sofia, Belgrade, Zagreb, Tbilisi, Hanoi, Mumbai, Bombay, Delhi, Calcutta, Karachi, Dhaka,
Colombo, Peking, Canberra, Melbourne, Wellington, Auckland, Edinburgh, Glasgow, Belfast, Cardiff, Manchester,
Birmingham, Liverpool, Leeds, Bristol, Hamburg, Duesseldorf, Cologne, Leipzig, Dresden, Barcelona, Lyon,
Marseille, Strasbourg, Rotterdam, The Hague, Antwerp, Basle, Basel, Berne, Bern, Bonn, Turin, Naples, Venice,
Genoa, Gothenburg, Leningrad, St. Petersburg, Damascus, Amman, Tegucigalpa, Managua, San Salvador, San Jose,
Sacramento, Albany, Austin, Boise, Columbus, Hartford, Lansing, Nashville, Richmond, Sacramento, Albuquerque,
Brooklyn, Queens, Bronx, Manhattan, Staten Island, Anchorage, Omaha, Tampa, Orlando, Jacksonville, Memphis,
Kansas City, Portland, Cambodia, Cape Town, Harare, Lusaka, Addis Ababa, Kampala, Dakar, Rabat, Casablanca,
Abidjan, Kinshasa, Luanda, Maputo, Perth, Brisbane, Adelaide, Osaka, Pretoria, Bahrain, Kuwait, Nicosia,
Reykjavik, Tallinn, Riga, Vilnius, Minsk, Bratislava, Ljubljana, Sarajevo, Pristina, Skopje, Tirana, Chisinau,
Baku, Yerevan, Tashkent, Almaty, Astana, Bishkek, Ulan Bator, Pyongyang, Phnom Penh, Vientiane, Rangoon, Yangon,
Kathmandu, Thimphu, Male, Gaza, Ramallah, Sanaa, Muscat, Abu Dhabi, Quito, La Paz, Asuncion, Montevideo,
San Juan, Port-au-Prince, Santo Domingo, Kingston, Nassau, Bridgetown, Port of Spain, Georgetown, Paramaribo,
Calgary, Charlottetown, Edmonton, Fredericton, Halifax, Iqaluit, Regina, Saskatoon, Whitehorse, Winnipeg, Yellowknife`)

/** Capitals and cities that stand alone in the news style of their own countries, as it writes them. */
const own =
  list(`Wien, Graz, Linz, Salzburg, Innsbruck, Köln, München, Nürnberg, Stuttgart, Düsseldorf,
Hannover, Dortmund, Karlsruhe, Mainz, Wiesbaden, Zürich, Genf, Luzern, Lausanne, Den Haag, Utrecht, Eindhoven, Groningen,
Brussel, Antwerpen, København, Aarhus, Odense, Aalborg, Göteborg, Malmö, Uppsala, Trondheim, Stavanger, Tromsø, Turku,
Tampere, Oulu, Warszawa, Kraków, Gdańsk, Wrocław, Poznań, Łódź, Katowice, Szczecin, Lublin, Białystok, Praha, Brno,
Ostrava, Plzeň, Olomouc, Košice, București, Beograd, Szeged, Debrecen, İstanbul, İzmir, Москва, Санкт-Петербург,
Екатеринбург, Новосибирск, Казань, Ростов-на-Дону, Владивосток, Минск, Киев, Київ`)

const abroad = list(citiesAbroad)

/** Whether a text is a state, a province or a country, however it is abbreviated. */
export function isRegion(text: string): boolean {
  const wanted = fold(text)
  return regions.has(wanted) || countries.has(wanted)
}

export function isCountry(text: string): boolean {
  return countries.has(fold(text))
}

/** Whether a city is known well enough to stand without its region. */
export function isKnownCity(text: string): boolean {
  const wanted = fold(text)
  return alone.has(wanted) || own.has(wanted) || abroad.has(wanted)
}
