/** Where sentences end: not after “Mr.” or an initial. */

/** The end of a sentence, with the marks that close it and the space behind. */
export const sentenceEnds = new RegExp(
  String.raw`(?<!(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Prof|Rev|No|vs|\p{Lu}|(?:\p{Lu}\.){1,3}\p{Lu}))[.!?…]["'”’)“«»›‹‘]* +(?=\p{Lu}|$)`,
  'gu'
)
