/** Tells the lines below a story by which a house asks something of its readers, or says what it is and answers for. */

const longest = 400

const forms: RegExp[] = [
  // `Sign up for our weekly newsletter, The Switchback, to get opinion delivered to your inbox.`
  /^(?:please )?(?:sign up|subscribe)(?: (?:here|now|today|free))? (?:for|to) .{3,160}\b(?:newsletters?|inbox|e-?mail|alerts?|updates|briefing|podcast|channel)\b.{0,120}$/iu,
  /^(?:while|since) you[’']re (?:here|with us)\b.{5,300}$/iu,
  // `Support our journalism. Donate today.`
  /^(?:please )?(?:consider )?support(?:ing)? (?:our|independent|local|non-?profit|quality|public[- ]interest|the) (?:[\p{L}-]+ ){0,3}(?:journalism|journalists|newsroom|reporting)\b.{0,200}$/iu,
  /^(?:if you (?:enjoyed|liked|value|valued|found) (?:this|our) \p{L}+\b.{0,100}|your (?:gift|donation|support) .{3,60}|help us .{3,80})\b(?:subscri|donat|support|contribut|newsletter|journalism|reporting)\p{L}*\b.{0,160}$/iu,
  // `The Prairie Monitor is a nonprofit newsroom covering rural life.`
  /^(?:the )?\p{Lu}.{2,50} is an? (?:(?:independent|non-?profit|non-?partisan|digital|local|award-winning|member-supported|reader-(?:funded|supported)|online),? (?:and )?){1,4}(?:news|newsroom|journalism|media|investigative)\b.{0,240}$/iu,
  // `For current statistics on ferries, please visit:`, the address on the line or below it.
  /^for (?:more(?! than\b)|further|full|current|additional|the latest|details)\b[^.!?:]{0,90}, (?:please )?(?:visit|go to|log on|click|check|follow|see (?:https?:|www\.|our website))\b.{0,160}$/iu,
  // `Find out more about our walking groups.`
  /^(?:find out|learn|read) more (?:about|at|on) (?:our|us|the|how|https?:|www\.)\b.{2,100}$/iu,
  // `Have an opinion on anything you've read today? Please email us your letter`
  /^(?!.*@)[^?.]{10,120}\?\s(?:please )?(?:e-?mail|write to|contact|join|click)\b.{0,160}$/iu,
  /^(?:this|the) (?:report|article|story|text) does not necessarily reflect\b.{0,120}$/iu,
  /^(?:the )?(?:views|opinions)(?: and opinions)? (?:expressed|in this)\b.{0,60}\b(?:are (?:those|the|his|her|their|solely)\b.{0,30}(?:authors?|writers?|contributors?|own)|(?:do|does) not (?:necessarily )?(?:reflect|represent))\b.{0,160}$/iu,
  /^was this (?:page|article|story|information) (?:helpful|useful)\??(?:\s{1,3}yes(?:\s{1,3}|\s?[/|]\s?)no)?$/iu,
  // `Lifeline 13 11 14`, as papers in Australia close what may upset.
  /^(?:(?:lifeline|beyond ?blue|kids help ?(?:line|phone)|mensline(?: australia)?|samaritans|suicide call back service|1800 ?respect|childline|alcohol drug helpline|youthline)(?: on|:)? [\d ()+-]{5,16}(?:, |; | and |\. ?|$)){1,4}$/iu,
  // `To order a copy for £13.59 go to …`, `Available at the Books First price of £17.09 …`.
  /^(?:to (?:order|buy) (?:a copy|your copy|this book|“|").{0,80}|available (?:at the|from the) .{3,40} price of )[£$€].{1,200}$/iu,
  // `(Write to Ivo Marsh in care of this newspaper. He regrets …)`
  /^\(?(?:write|send (?:questions|letters|mail|e-?mail|comments)) to (?=\p{Lu}).{2,80}(?:in care of|c\/o|at this newspaper|, at \S+@|, \S+@)[^()]{0,200}\)?$/iu,
  // `Get the free Morning Bulletin newsletter.`, `Get latest news on your phone. Sms 'NEWS' to 20301`
  /^get (?:the|our|all|your|latest|more|breaking)\b.{3,80}\b(?:newsletters?|inbox|on your phone|news alerts?|our app)\b.{0,120}$/iu,
  /^subscribe (?:today|now)!?(?: .{0,100})?$|^(?:story|article) saved ?you can find .{3,80}$/iu,
  /^(?:submit|send|e-?mail) (?:your )?(?:news|items|briefs|announcements|notices|events|photos|letters|tips)(?: items)?(?: and \p{L}{4,12})? to \S+@\S+$/iu,
  // `Do you live near the plant? Let us know in the comments below.`
  /^[^?.]{10,120}\?\s(?:let us know|tell us|have your say|share your|leave a comment|get in touch|we[’'](?:d|re) (?:like|love|want|keen) to hear)\b.{0,100}$|^republish (?:this|our) .{2,30}$|^comment on this (?:story|article) (?:at|on|below)\b.{0,80}$/iu,
  // `Information from: The Merrow Journal, http://…`, `Harbour Newsletters`
  /^information from: .{3,80}\b(?:https?:\/\/|www\.)\S{4,80}$/iu,
  /^(?:[A-Z]\S{1,20} ){0,2}Newsletters?$/u,
  /^this (?:story |report |article )?was (?:automatically )?generated (?:automatically )?by .{3,160}$/iu,
  /^loading(?:\.{3}|…)$/iu
]

/** What somebody says is the story’s. */
const told = /\b(?:said|says?|told|added|according to)\b/iu

/** Whether a line below a story is such an appeal (example: `'Support our journalism. Donate today.'`). */
export function isAppeal(text: string): boolean {
  return text.length <= longest && !told.test(text) && forms.some((form) => form.test(text))
}
