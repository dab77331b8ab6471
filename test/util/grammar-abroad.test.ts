/** The grammar of the frame in languages of the Latin, Greek and other scripts: lines, and the lines that are traps. */

import {describe, expect, it} from 'vitest'
import {readCredit} from '../../pipeline/util/grammar/credit-line.ts'
import {readDateline} from '../../pipeline/util/grammar/dateline.ts'
import {isEndMark, tailOf} from '../../pipeline/util/grammar/end-mark.ts'
import {isKicker} from '../../pipeline/util/grammar/kicker.ts'
import {noteKind} from '../../pipeline/util/grammar/note.ts'
import {isServiceBelow} from '../../pipeline/util/grammar/service-line.ts'
import {readSignOff} from '../../pipeline/util/grammar/sign-off.ts'
import {pictureLine} from '../../pipeline/util/photo-credit.ts'

const datelines: Array<[string, string, string?]> = [
  ['12.09. Port Nowy (PAP) - Minę morską wyłowili rybacy', 'Port Nowy', 'PAP'],
  ['Merrow. Ritzau. Tre svømmehaller lukker', 'Merrow', 'Ritzau'],
  ['Merrow, TT. Tre simhallar stänger', 'Merrow', 'TT'],
  ['Москва. 12 октября. INTERFAX.RU - Паром сел на мель', 'Москва', 'Interfax'],
  ['КИЇВ. 12 жовтня. УНН. Пором сів на мілину', 'КИЇВ', 'УНН'],
  ['NTB-Merrow: Ferga er innstilt', 'Merrow', 'NTB'],
  ['Szeged, 2022. október 12., szerda (MTI) - Bezár', 'Szeged', 'MTI'],
  ['JAKARTA, KOMPAS.com - Sebuah feri kandas', 'JAKARTA'],
  ['MERROW-İHA Feribot battı', 'MERROW', 'İHA'],
  ['Lyon am 3. März (AFP) - Die Fähre', 'Lyon', 'Agence France-Presse']
]

const noDatelines = [
  'Erste Fahrt am 1. Oktober – Karten am ersten Tag kostenlos',
  'ZUSAMMENFASSUNG - EU will kleine Häfen länger fördern',
  'Merrow. Harbour. Three pools close',
  'NORD-SUD Les deux rives se parlent'
]

const kickers = [
  'Accueil > Côte > Port-Neuf',
  'Strona główna » Wiadomości',
  '首页 > 社会',
  'europa press / castilla y león',
  'epd-Landesdienst Nord Nr. 113',
  'Uitgelicht',
  'Περιφέρεια',
  'GÜNDEM'
]

const noKickers = [
  'Preise > Löhne',
  'Fähre gesunken',
  'epd meldet neue Zahlen aus dem Norden',
  'Reuters / Ipsos-Umfrage: Mehrheit dafür'
]

/** Line → who worked on it. */
const signOffs: Array<[string, ...string[]]> = [
  ['صم/ليل/جك'],
  ['责编：李文博'],
  ['भाषा सुरेश नरेश'],
  ['(Hina) xick ymrs'],
  ['kbr snm'],
  ['YKW-MRC'],
  ['（編輯：王大明）1040305'],
  ['(Avec Ines Calder à Port-Neuf, édité par Ivo Marsh)', 'Ines Calder', 'Ivo Marsh'],
  ['(Reporte de Ines Calder; editado en español por Ivo Marsh)', 'Ines Calder', 'Ivo Marsh'],
  ['(Bericht von Ines Calder, redigiert von Ivo Marsh)', 'Ines Calder', 'Ivo Marsh']
]

const noSignOffs = [
  '(1 euro = 655,957 francs CFA)',
  '(con información de varios puertos)',
  'the end',
  'Ritzau melder',
  'وقال إن القارب/غرق'
]

describe('grammar of other languages', () => {
  it.each(datelines)('dateline: %s', (line, place, agency) => {
    const read = readDateline(line)
    expect([read?.place, read?.agency]).toEqual([place, agency])
  })

  it.each(noDatelines)('no dateline: %s', (line) => expect(readDateline(line)).toBeUndefined())

  it.each(kickers)('kicker: %s', (line) => expect(isKicker(line)).toBe(true))

  it.each(noKickers)('no kicker: %s', (line) => expect(isKicker(line)).toBe(false))

  it.each(signOffs)('sign-off: %s', (line, ...names) => {
    expect((readSignOff(line)?.contributors ?? []).map(({name}) => name)).toEqual(names)
    expect(readSignOff(line)).toBeDefined()
  })

  it.each(noSignOffs)('no sign-off: %s', (line) => expect(readSignOff(line)).toBeUndefined())

  it.each([
    ['+++ ACHTUNG: In Absatz 3 wird die Zahl korrigiert. +++', 'memo'],
    ['(Actualisé avec réaction du syndicat)', 'memo'],
    ['(Korrigiert Absatz 3, mit mehr Hintergrund)', 'correction'],
    ['+++ Fähre gesunken +++', undefined],
    ['(Mit der Fähre nach Norden)', undefined]
  ])('note: %s', (line, kind) => expect(noteKind(line)).toBe(kind))

  it.each(['- o O o -', '-o0o-', '（完）', '完', '(끝)', 'النهاية'])('end mark: %s', (line) =>
    expect(isEndMark(line)).toBe(true)
  )

  it('end mark behind the last sentence', () => {
    expect(tailOf('渡船今天停航一天。（完）')).toBe(9)
    expect(tailOf('港務局正在調查原因。（編輯：李小華）1111012')).toBe(10)
    expect(tailOf('渡船今天停航（完整时刻表见下）。')).toBeUndefined()
  })

  it.each([
    ['© ΑΠΕ-ΜΠΕ ΑΕ. Τα πνευματικά δικαιώματα ανήκουν στο ΑΠΕ-ΜΠΕ ΑΕ.', 'ΑΠΕ-ΜΠΕ'],
    ['（C）時事通信社', '時事通信'],
    ['来源：新华社', '新华社'],
    ['Πηγή: ΑΠΕ-ΜΠΕ', 'ΑΠΕ-ΜΠΕ']
  ])('credit: %s', (line, name) => expect(readCredit(line)?.organization).toBe(name))

  it.each(['Abdruck honorarfrei. Belegexemplar erbeten.', 'Reproduction libre de droits'])(
    'service: %s',
    (line) => expect(isServiceBelow(line)).toBe(true)
  )

  it.each(['Photo Archives La Vigie', 'Archivfoto', 'Foto de archivo'])('picture: %s', (line) =>
    expect(pictureLine(line)).toBe('credit')
  )

  it('no picture: a title about archives', () => {
    expect(pictureLine('Photo archives of the harbour go online at last')).toBeUndefined()
  })
})
