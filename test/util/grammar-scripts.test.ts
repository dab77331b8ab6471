/** The grammar of the frame in scripts without capitals: what each line is read as, and the lines that are traps. */

import {describe, expect, it} from 'vitest'
import {readByline} from '../../pipeline/util/grammar/byline.ts'
import {readDate, readDateLine} from '../../pipeline/util/grammar/date.ts'
import {readDateline} from '../../pipeline/util/grammar/dateline.ts'
import {printedDates} from '../../pipeline/util/printed-date.ts'

/** Line → place, agency, date, writers. */
const datelines: Array<
  [string, (string | undefined)?, (string | undefined)?, (string | undefined)?, string[]?]
> = [
  [
    '新华社东港3月5日电（记者李文博、赵晓菲）清晨六点',
    '东港',
    '新华社',
    undefined,
    ['李文博', '赵晓菲']
  ],
  ['中新网3月5日电(记者 李文博)清晨六点', undefined, '中新网', undefined, ['李文博']],
  ['本报东港3月5日电 （记者李文博）清晨六点', '东港', undefined, undefined, ['李文博']],
  ['（中央社記者王大明東港5日電）清晨六點', '東港', '中央社', undefined, ['王大明']],
  ['【リヨン（仏）時事・有馬千尋】郊外の町工場が', 'リヨン', '時事', undefined, ['有馬千尋']],
  ['【ロンドン＝有馬千尋】郊外の町工場が', 'ロンドン', undefined, undefined, ['有馬千尋']],
  ['【北京・有馬千尋】郊外の町工場が', '北京', undefined, undefined, ['有馬千尋']],
  ['【ソウル聯合ニュース】郊外の町工場が', 'ソウル', '聯合ニュース'],
  ['【9月8日 AFP】郊外の町工場が', undefined, 'Agence France-Presse'],
  ['(동항=연합뉴스) 홍길동 기자 = 배가 침몰했다', '동항', '연합뉴스', undefined, ['홍길동']],
  ['[부산=뉴시스] 홍길동 이몽룡 기자 = 배가', '부산', '뉴시스', undefined, ['홍길동', '이몽룡']],
  ['[부산=홍길동 기자] 배가 침몰했다', '부산', undefined, undefined, ['홍길동']],
  ['[동항일보 홍길동 기자] 배가 침몰했다', undefined, undefined, undefined, ['홍길동']],
  ['طرابلس, 14 أيلول 2023 (أ ف ب) - حمّل صيادون', 'طرابلس', 'أ ف ب', '2023-09-14'],
  ['القاهرة 5 مارس (رويترز) - قال مسؤول', 'القاهرة', 'رويترز'],
  ['أبوظبي في 14 سبتمبر / وام / قال مسؤول', 'أبوظبي', 'وام'],
  ['رام الله - وفا - قال مسؤول', 'رام الله', 'وفا'],
  ['〔記者王大明／東港報導〕一艘渡輪', '東港', undefined, undefined, ['王大明']],
  ['إسطنبول/ سارة القاضي/ الأناضول غرقت عبارة', 'إسطنبول', 'الأناضول', undefined, ['سارة القاضي']],
  ['تهران- ایرنا- یک کشتی', 'تهران', 'ایرنا'],
  ['नई दिल्ली, 5 मार्च (भाषा) नाव डूब गई', 'नई दिल्ली', 'भाषा']
]

const noDatelines = [
  '【映画・音楽評】港の町を描いた一本',
  '【独自】港の町を描いた一本',
  '[사진=홍길동 제공] 배가 침몰했다',
  'قال المسؤول - في بيان - إن القارب غرق',
  '本报讯 清晨六点'
]

/** Line → names. */
const bylines: Array<[string, ...string[]]> = [
  ['本报记者 周嘉乐 文/摄', '周嘉乐'],
  ['□本报记者 周嘉乐 通讯员 李文博', '周嘉乐', '李文博'],
  ['记者 张　强', '张强'],
  ['文/李文博', '李文博'],
  ['作者：李文博', '李文博'],
  ['文｜李文博 图｜赵晓菲', '李文博'],
  ['홍길동 기자', '홍길동'],
  ['홍길동 기자 hong@gazette.example', '홍길동'],
  ['홍길동·이몽룡 기자', '홍길동', '이몽룡'],
  ['글·사진 = 홍길동', '홍길동'],
  ['كتب: أحمد سالم', 'أحمد سالم'],
  ['بقلم أحمد سالم', 'أحمد سالم'],
  ['القاهرة - سارة القاضي', 'سارة القاضي'],
  ['מאת: דנה כהן', 'דנה כהן'],
  ['記者王大明／東港報導', '王大明'],
  ['Автор: Иван Петров', 'Иван Петров'],
  ['Текст: Анна Петрова', 'Анна Петрова'],
  ['Γράφει ο Νίκος Αλεξίου', 'Νίκος Αλεξίου'],
  ['Haber: Deniz Aksoy', 'Deniz Aksoy'],
  ['Penulis: Sari Wulandari', 'Sari Wulandari'],
  ['Írta: Kovács Tamás', 'Kovács Tamás'],
  ['Door onze verslaggevers Ines Calder en Ivo Marsh', 'Ines Calder', 'Ivo Marsh']
]

const noBylines = [
  '记者从县林业局获悉',
  '记者了解到',
  '记者 新闻中心',
  '文化部门通报',
  '기자 간담회',
  '시민 기자',
  'كتب الرئيس رسالة إلى البرلمان',
  'القاهرة - رويترز',
  'الميناء - سارة القاضي',
  'Автор неизвестен'
]

/** Line → date. */
const dates: Array<[string, string | undefined]> = [
  ['令和6年5月16日 05:04', '2024-05-16'],
  ['民國104年3月5日', '2015-03-05'],
  ['２０１９年９月８日', '2019-09-08'],
  ['2015년 3월 5일 (목) 10:20', '2015-03-05'],
  ['2015. 3. 5. 오전 10:20', '2015-03-05'],
  ['14 كانون الثاني/يناير 2023', '2023-01-14'],
  ['٥ مارس ٢٠١٥', '2015-03-05'],
  ['Πέμπτη, 21 Ιουνίου 2018, 13:47', '2018-06-21'],
  ['5 березня 2020 р.', '2020-03-05'],
  ['2015. március 5., csütörtök', '2015-03-05'],
  ['2015 m. kovo 5 d.', '2015-03-05'],
  ['5 มีนาคม 2558', '2015-03-05'],
  ['ngày 5 tháng 3 năm 2015', '2015-03-05'],
  ['12. listopada 2022.', '2022-10-12'],
  ['12 listopada 2022', '2022-11-12'],
  ['令和6年5月32日', undefined],
  ['7 رجب 1435', undefined],
  ['3월 5일', undefined]
]

describe('grammar of other scripts', () => {
  it.each(datelines)('dateline: %s', (line, place, agency, date, writers) => {
    const read = readDateline(line)
    expect([read?.place, read?.agency, read?.date, read?.by?.map(({name}) => name)]).toEqual([
      place,
      agency,
      date,
      writers
    ])
    for (const {from, name, to} of read!.by ?? []) expect(line.slice(from, to)).toBe(name)
  })

  it.each(noDatelines)('no dateline: %s', (line) => expect(readDateline(line)).toBeUndefined())

  it.each(bylines)('byline: %s', (line, ...names) => {
    expect(readByline(line)?.named.map(({name}) => name)).toEqual(names)
  })

  it.each(noBylines)('no byline: %s', (line) => expect(readByline(line)).toBeUndefined())

  it.each(dates)('date: %s', (line, date) => {
    expect(readDate(line)?.stamp).toBe(date)
    expect(printedDates(line)[0]?.stamp).toBe(date)
  })

  it('a line that is a date and the page of the paper', () => {
    expect(readDateLine('2015年09月24日 星期四   第A08版：社区')?.published?.stamp).toBe(
      '2015-09-24'
    )
  })
})
