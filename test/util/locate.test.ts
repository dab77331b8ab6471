/** `pipeline/util/locate.ts`: the parts of a place that are certain, and nothing else. */

import {describe, expect, it} from 'vitest'
import {locate} from '../../pipeline/util/locate.ts'

const certain: Array<[place: string, parts: string]> = [
  ['LONDON', 'London, -, United Kingdom'],
  ['London', 'London, -, United Kingdom'],
  ['NEW YORK', 'New York, New York, United States'],
  ['WASHINGTON', 'Washington, District of Columbia, United States'],
  ['WASHINGTON, D.C.', 'Washington, District of Columbia, United States'],
  ['SÃO PAULO', 'Sao Paulo, -, Brazil'],
  ['CHATHAM, Mass.', 'CHATHAM, Massachusetts, United States'],
  ['Chatham, MA', 'Chatham, Massachusetts, United States'],
  ['McCOOK, Neb.', 'McCOOK, Nebraska, United States'],
  ['CHARLESTON, W.Va.', 'CHARLESTON, West Virginia, United States'],
  ['MACON, Ga.', 'MACON, Georgia, United States'],
  ['SPOKANE, Washington', 'SPOKANE, Washington, United States'],
  ['MOSCOW, Idaho', 'MOSCOW, Idaho, United States'],
  ['VANCOUVER, Wash.', 'VANCOUVER, Washington, United States'],
  ['LONDON, Ontario', 'LONDON, Ontario, Canada'],
  ['HALIFAX, Nova Scotia', 'HALIFAX, Nova Scotia, Canada'],
  ['BOGOTA, Colombia', 'BOGOTA, -, Colombia'],
  ['BUENOS AIRES, Argentina', 'Buenos Aires, -, Argentina'],
  ['TBILISI, Georgia', 'Tbilisi, -, Georgia'],
  ['ATLANTA, Georgia', 'Atlanta, Georgia, United States'],
  ['LEEDS, England', 'LEEDS, England, United Kingdom'],
  ['CAIRNS, Queensland', 'CAIRNS, Queensland, Australia'],
  ['LEEDS, U.K.', 'LEEDS, -, United Kingdom'],
  ['JERUSALEM', 'Jerusalem, -, -']
]

const unclear = [
  'PORTO NOVO',
  'PORTLAND',
  'PORTO NOVO, Georgia',
  'PORTO NOVO, Victoria',
  'NEAR PORTO NOVO, Iraq',
  'BERLIN, DE',
  'TORONTO, CA',
  'BEIJING/MOSCOW',
  'LONDON and PARIS',
  'LONDON, PARIS, ROME',
  'ABOARD AIR FORCE ONE',
  'BRAZZAVILLE, Congo',
  'LAGUNA REAL, Ilha Verde',
  ''
]

describe('locate', () => {
  for (const [place, parts] of certain) {
    it(place, () => {
      const {country = '-', locality = '-', region = '-'} = locate(place) ?? {}
      expect(`${locality}, ${region}, ${country}`).toBe(parts)
    })
  }
  for (const place of unclear) {
    it(`leaves ${place} alone`, () => expect(locate(place)).toBeUndefined())
  }
})
