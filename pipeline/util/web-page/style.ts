/** The one stylesheet: phone and desk, light and dark, paper; fonts that are there already. */

export const pageStyle = `:root {
  --accent: #8c1d18;
  --ink: #1b1a18;
  --line: #d8d3c8;
  --muted: #5f5b53;
  --note: #f4efe4;
  --paper: #fdfcf9;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, "Noto Serif", serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: #f2a48f;
    --ink: #e9e6df;
    --line: #3b3833;
    --muted: #aba69b;
    --note: #24221e;
    --paper: #151412;
  }
}
* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 1.125rem/1.6 var(--serif);
  hanging-punctuation: first last;
  margin: 0;
  overflow-wrap: break-word;
}
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
.skip { background: var(--paper); font-family: var(--sans); inset-inline-start: 1rem; padding: .5rem 1rem; position: absolute; top: -6rem; z-index: 1; }
.skip:focus { top: 1rem; }
.masthead, main, .foot { margin-inline: auto; max-width: 42rem; padding-inline: clamp(1.125rem, 5vw, 2rem); }
.masthead { padding-block: 1.25rem 0; }
.masthead a { border-block-end: 3px double var(--ink); display: block; font-size: 1.25rem; font-weight: 700; letter-spacing: .01em; padding-block-end: .75rem; text-decoration: none; }
main { padding-block: 2rem 1rem; }
h1 { font-size: clamp(1.9rem, 1.45rem + 2.2vw, 2.75rem); letter-spacing: -.012em; line-height: 1.12; margin: 0; text-wrap: balance; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2.2em 0 .6em; text-wrap: balance; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1.125rem; }
p, ul, ol, dl, blockquote, pre, .wide { margin: 0 0 1.1em; }
.kicker, .byline, .roles, .dates, .note, figcaption, article > footer, .foot, .more, .stories .kicker { font-family: var(--sans); }
.kicker { color: var(--accent); font-size: .875rem; font-weight: 600; margin: 0 0 .6rem; }
.standfirst { color: var(--muted); font-size: 1.3rem; line-height: 1.4; margin: .8rem 0 0; text-wrap: pretty; }
.byline { font-size: 1rem; font-weight: 600; margin: 1.25rem 0 0; }
.roles { color: var(--muted); font-size: .9375rem; margin: .1rem 0 0; }
.dates { color: var(--muted); font-size: .9375rem; margin: .2rem 0 0; }
h1 + .dates, .standfirst + .dates { margin-block-start: 1.25rem; }
article > header { border-block-end: 1px solid var(--line); margin-block-end: 1.75rem; padding-block-end: 1.25rem; }
.note { background: var(--note); border-inline-start: 4px solid var(--accent); font-size: 1rem; line-height: 1.5; margin: 0 0 1.75rem; padding: .85rem 1.1rem; }
.note p { margin: 0; }
.note .label { font-size: .9375rem; margin-block-end: .2rem; }
.backstory { border-inline-start-color: var(--line); margin-block: 2.25rem 0; }
.citations { font-family: var(--sans); font-size: 1rem; margin-block-start: 2.25rem; }
.citations h2 { font-size: 1rem; margin: 0 0 .5rem; }
.note .when { color: var(--muted); }
figure { margin: 0 0 1.75rem; }
.body + figure { margin-block-start: 2.25rem; }
li > ul, li > ol { margin: .3em 0 0; }
time { white-space: nowrap; }
img { background: var(--note); display: block; height: auto; max-width: 100%; }
figcaption { color: var(--muted); font-size: .9375rem; line-height: 1.45; margin-block-start: .55rem; }
.caption { color: var(--ink); }
.caption + .credit { display: block; font-size: .8125rem; margin-block-start: .15rem; }
blockquote { border-inline-start: 3px solid var(--line); margin-inline: 0; padding-inline-start: 1.2rem; }
hr { border: 0; border-block-start: 1px solid var(--line); margin: 2.2rem auto; width: 6rem; }
ul, ol { padding-inline-start: 1.4rem; }
li + li { margin-block-start: .3em; }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre, .wide { overflow-x: auto; }
h1 { unicode-bidi: isolate; }
pre { background: var(--note); padding: 1rem; }
table { border-collapse: collapse; font-family: var(--sans); font-size: .9375rem; font-variant-numeric: tabular-nums; line-height: 1.4; min-width: 100%; }
th, td { border-block-end: 1px solid var(--line); padding: .5rem .9rem .5rem 0; text-align: start; vertical-align: top; }
th { border-block-end: 2px solid var(--ink); }
.contains-task-list { list-style: none; padding: 0; }
.paid { border-block: 1px solid var(--line); color: var(--muted); font-family: var(--sans); font-size: 1rem; margin-block: 2rem; padding-block: 1.25rem; text-align: center; }
.sr-only { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px; }
.footnotes, article > footer { border-block-start: 1px solid var(--line); color: var(--muted); font-size: .9375rem; margin-block-start: 2.5rem; padding-block-start: 1.25rem; }
article > footer p { margin: 0 0 .45rem; }
.foot { color: var(--muted); font-size: .9375rem; padding-block: 1rem 3rem; }
.foot p { border-block-start: 3px double var(--line); margin: 0; padding-block-start: 1rem; }
.foot a, .formats a { unicode-bidi: isolate; }
.foot p + p { border: 0; padding-block-start: .35rem; }
.front { border-block-end: 3px double var(--ink); padding-block-end: 1.1rem; }
.front a { text-decoration: none; }
.about { color: var(--muted); font-size: 1.125rem; margin: .6rem 0 0; }
.stories { list-style: none; margin: 0; padding: 0; }
.stories > li { margin: 0; padding-block: 1.5rem; }
.stories > li + li { border-block-start: 1px solid var(--line); }
.stories .kicker { margin: 0 0 .3rem; }
.stories h2 { font-size: 1.4rem; line-height: 1.2; margin: 0; }
.stories > li:first-child h2 { font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.1rem); }
.stories h2 a { text-decoration: none; }
.stories h2 a:hover { text-decoration: underline; text-decoration-color: var(--accent); }
.summary { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; margin: .45rem 0 0; overflow: hidden; }
.stories .dates { font-size: .875rem; margin-block-start: .45rem; }
.feeds { list-style: none; padding: 0; }
h1 + .feeds { margin-block-start: 1.5rem; }
.feeds > li + li { border-block-start: 1px solid var(--line); margin-block-start: .8rem; padding-block-start: .8rem; }
.feeds > li > a { font-family: var(--sans); font-size: 1rem; margin-inline-start: .6rem; white-space: nowrap; }
.more { display: flex; font-size: 1rem; gap: 1.5rem; justify-content: space-between; margin-block-start: 1.5rem; }
@media screen and (min-width: 62rem) {
  body:has(.stories) main, body:has(.stories) .foot { max-width: 66rem; }
  .stories { column-gap: 3.5rem; display: grid; grid-template-columns: 1fr 1fr; }
  .stories > li:first-child { grid-column: 1 / -1; }
  .stories > li:first-child h2 { font-size: 2.75rem; letter-spacing: -.012em; line-height: 1.12; max-width: 20em; }
  .stories > li:first-child .summary { font-size: 1.3rem; line-height: 1.45; margin-block-start: .7rem; max-width: 34em; }
}
@media print {
  :root { --accent: #000; --ink: #000; --line: #999; --muted: #333; --note: #fff; --paper: #fff; color-scheme: light; }
  body { font-size: 11pt; }
  .skip, .foot, .formats, .more { display: none; }
  .masthead, main { max-width: none; padding-inline: 0; }
  .body a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
  h1, h2, h3, figcaption { break-after: avoid; }
  figure, tr, .note { break-inside: avoid; }
  pre, .wide { overflow: visible; }
}
`
