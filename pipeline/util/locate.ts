/** Tells the parts of a printed place, where they are certain; an ambiguous place has none. */

import {isCountry} from './grammar/regions.ts'
import {citiesByName, type Located, placeKey, regionsByName} from './place-table.ts'

/** Country names that are also a state’s, or that no country bears any more, or two do. */
const unclear = new Set(
  [
    'Burma',
    'Congo',
    'Czechoslovakia',
    'East Germany',
    'Georgia',
    'Soviet Union',
    'Swaziland',
    'U.S.S.R.',
    'West Germany',
    'Yugoslavia',
    'Zaire'
  ].map(placeKey)
)

const countryNames = new Map(
  Object.entries({
    Britain: 'United Kingdom',
    'U.A.E.': 'United Arab Emirates',
    'U.K.': 'United Kingdom',
    'U.S.': 'United States',
    USA: 'United States'
  }).map(([printed, name]) => [placeKey(printed), name])
)

/**
 * Locate a place as a dateline prints it.
 *
 * @param place
 *   City, or city and region (example: `'CHATHAM, Mass.'`). Two cities are no one place.
 * @returns
 *   Its certain parts. A city that is not in the table keeps the letters of the copy.
 */
export function locate(place: string): Located | undefined {
  const [city, region, ...more] = place.split(/\s*,\s*/u)
  if (
    !city ||
    more.length > 0 ||
    /[/;&]|\band\b|^(?:aboard|at|in|near|off|on|outside)\b/iu.test(place)
  )
    return
  const known = citiesByName.get(placeKey(city))
  if (region === undefined) return known
  return withRegion(city, region, known)
}

function withRegion(
  city: string,
  printed: string,
  known: Located | undefined
): Located | undefined {
  const key = placeKey(printed)
  // `ATLANTA, Georgia`: the city tells which of the two it is.
  if (known && [known.country, known.region].some((part) => part && placeKey(part) === key))
    return known
  const region = unclear.has(key) ? undefined : regionsByName.get(key)
  if (region) {
    if (!known || known.region === region.region)
      return {...region, locality: known?.locality ?? city}
    // `BERLIN, DE` may be the country, in the letters of a web address.
    return /^\p{Lu}{2}$/u.test(printed) && !known.region ? undefined : {...region, locality: city}
  }
  if (!isCountry(printed) || unclear.has(key)) return
  const country = countryNames.get(key) ?? printed
  return {
    country: known?.country && placeKey(known.country) === key ? known.country : country,
    locality: city
  }
}
