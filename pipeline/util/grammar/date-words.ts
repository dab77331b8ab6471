/** The words that stand beside a date on a line of its own, in the languages of the press. */

const words = new Set(
  `haber son klokken aktual aktual. akt. letzte änderung laatste laatst wijziging gewijzigd ändrad ändrat publ publ. uppd uppd. ændret endret muokattu
  published article posted updated modified date dated last on at publish first created issued filed release
  released news press am pm a.m. p.m. by edited originally online in print uhr veröffentlicht aktualisiert
  stand vom am publié mis à jour le modifié publicado actualizado el las h de pubblicato aggiornato alle
  ore gepubliceerd om op uur bijgewerkt aangepast geactualiseerd publiceret publicerade monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur
  thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi
  vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì
  giovedì venerdì sabato domenica daylight standard pressmeddelande pressemitteilung pressemeddelelse pressemelding
  communiqué presse prensa comunicado comunicato stampa persbericht media il um mo di mi do fr sa so erstellt publicerad publicerat uppdaterad uppdaterat publisert
  oppdatert udgivet opdateret opublikowano aktualizacja kl klo julkaistu às as опубликовано обновлено issue hrs hours den
  ago years year days day minutes maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira
  terça-feira quarta-feira quinta-feira sexta-feira time local eastern central pacific mountain the of et pt ct mt
  giriş güncelleme yayınlanma yayın tarihi tarih son güncellenme eklenme oluşturulma pazartesi salı çarşamba perşembe cuma cumartesi pazar saat
  입력 수정 기사입력 기사수정 최종수정 최종 등록 송고 송고시간 승인 발행 발행일 업데이트 오전 오후 기사 일시 월요일 화요일 수요일 목요일 금요일 토요일 일요일 월 화 수 목 금 토 일
  公開 更新 配信 掲載 発表 最終更新 最終更新日 更新日 公開日 投稿日 作成日 付 付け 朝刊 夕刊 午前 午後 日時 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日 公開日時 更新日時 配信日時
  发布 发布时间 发表时间 更新时间 时间 日期 发布于 更新于 上午 下午 發布 發布時間 更新時間 時間 發稿時間 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 禮拜一 週一 週二 週三 週四 週五 週六 週日
  дата опубликована публикации обновлена время понедельник вторник среда четверг пятница суббота воскресенье мск по москве понеділок вівторок середа четвер п’ятниця субота неділя опубліковано оновлено о в г года р року час
  نشر في تاريخ النشر آخر تحديث التحديث الساعة الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت صباحا صباحًا مساء مساءً بتوقيت غرينتش تم يوم بتاريخ م ص هـ الموافق منذ نُشر حدث القاهرة مكة
  δημοσίευση δημοσιεύθηκε δημοσιεύτηκε ενημέρωση τελευταία ημερομηνία ώρα στις δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή πμ μμ π.μ. μ.μ.
  poniedziałek wtorek środa czwartek piątek sobota niedziela r. roku dodano data publikacji aktualizacji utworzono godz. godz godzina ostatnia zmiana
  pondělí úterý středa čtvrtek pátek neděle publikováno vydáno zveřejněno aktualizováno aktualizace pondelok utorok streda štvrtok piatok nedeľa publikované aktualizované uverejnené hod
  måndag tisdag onsdag torsdag fredag lördag söndag mandag lørdag søndag senast sist offentliggjort udgivet d.
  maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai päivitetty maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
  ma wo vr za zo ma. di. wo. do. vr. za. zo. mån tis ons tors lör sön tirs lør søn pon wt śr czw pt sob niedz út čt pá пн вт ср чт пт сб вс нд
  hétfő kedd szerda csütörtök péntek szombat vasárnap frissítve közzétéve luni marți miercuri joi vineri sâmbătă duminică actualizat ora publicat
  segunda terça quarta quinta sexta feira publicação atualização em atualizado atualizada criado há ano anos mês meses dia dias hora horas fecha día hace mise ligne en heures h00 le
  सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार प्रकाशित अपडेट बजे अद्यतन senin selasa rabu kamis jumat sabtu minggu diperbarui thứ hai ba tư năm sáu bảy chủ nhật cập lúc ngày`.split(
    /\s+/u
  )
)

const zone =
  /^(?:[a-z]{1,3}[ds]?t|utc|gmt|mez|mesz|cest|aedt|aest|\+\d{1,4}|z|gmt[+-]\d{1,2}|wib|wita|trt|tsi)$/u

/** `第A08版：社区`: the page of a newspaper. */
const page = /第\s?[A-Z]?\d{1,3}\s?[版面](?:\s?[:：]\s?\p{Script=Han}{1,8})?/gu

/** Whose copy it is, behind the date: `来源：河湾日报`. */
const source =
  /(?:^|[\s|·　]{1,3})(?:信息来源|稿源|来源|來源|출처|источник|джерело|المصدر|πηγή|kaynak|zdroj|źródło)\s?[:：]\s?\S[^:：]{1,30}$/iu

/** Whether a word may stand beside a date. */
export function isDateWord(word: string): boolean {
  // `１６時２３分` has the figures of its script.
  const bare = word.normalize('NFKC').toLowerCase()
  return (
    words.has(bare) ||
    words.has(bare.replace(/\.$/u, '')) ||
    /^\d{1,2}(?:[:.h时時點点]?\d\d){0,2}(?:[ap]\.?m\.?|分)?h?\.?$/u.test(bare) ||
    zone.test(bare)
  )
}

/** Whether a text holds such words only, and times of day. */
export function isBareDate(text: string): boolean {
  return (
    text
      .replace(page, ' ')
      .replace(source, '')
      .split(/[\s,;:|•·()@[\]–—/（）：，、【】～~-]+/u)
      // `2019.03.04. 16:23`: in Hungary and Korea a full stop ends the day.
      .every((word) => !word || word === '.' || isDateWord(word))
  )
}
