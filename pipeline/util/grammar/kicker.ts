/** Tells the label above a headline that names the section or the kind of piece. */

const label =
  /^(?:(?:news )?analysis|an? (?:AP|associated press) .{3,40}|breaking(?: news)?|briefs?|business|climate|column(?:ist)?|comment(?:ary)?|courts?|crime|culture|economy|editorial|education|entertainment|environment|europe|exclusive|explainer|feature|finance|health|in brief|interview|international|investigation|just in|letters?|life(?:style)?|local(?: news)?|long read|markets?|media|national|news|obituar(?:y|ies)|opinion|perspective|podcast|politics|profile|q&a|region(?:al)?|review|science|special report|sports?|technology|tech|travel|uk(?: news)?|us(?: news)?|viewpoint|watch|world(?: news)?)(?:\s?[|/•·>»-]\s?[\p{L} &]{2,30}){0,3}:?$/iu

/** Whether a line is such a label (example: `'Opinion'`, `'World | Europe'`). */
export function isKicker(text: string): boolean {
  return text.length <= 60 && label.test(text)
}
