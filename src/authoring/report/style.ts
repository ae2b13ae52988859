/** The look of a report, for screen and paper. Long because it is one list, read from top to bottom. */

/** The style sheet; `header` and `footer` stand on each printed page, with its number. */
export function styleSheet(header: string, footer: string): string {
  return `${base}${pieces}${drawn}${wide}${paper(cssString(header), cssString(footer))}`;
}

/** Text as a string of CSS: whatever could end it early is written by its number. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:_-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

const base = `
:root { --ink: #212b32; --quiet: #4c6272; --accent: #005eb8; --paper: #fff; --wash: #f0f4f5; --line: #d8dde0; --edge: #768692;
  --good: #00662f; --good-tint: #e6f2eb; --caution: #7a4a00; --caution-tint: #fff6e0; --bad: #b3200f; --bad-tint: #fbeae8; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
main, nav { padding: 1rem; max-width: 62rem; margin: 0 auto; }
h1 { font-size: 2.1rem; line-height: 1.15; margin: .2em 0 .5em; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .8rem; }
h3 { font-size: 1.22rem; line-height: 1.3; margin: 0 0 .6rem; }
h4 { font-size: 1.0625rem; line-height: 1.4; margin: 0 0 .4rem; }
h3:not(:first-child) { margin-top: 1.8rem; }
h4:not(:first-child) { margin-top: 1.1rem; }
p, ul, ol, dl, pre { margin: 0 0 .6rem; }
p, li, dd { max-width: 70ch; }
ul, ol { padding-left: 1.4rem; }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 6px #ffeb3b; }
:target { background: #fff6c2; }
table { border-collapse: collapse; margin: 0 0 .8rem; font-size: .95rem; }
caption { text-align: left; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
pre { white-space: pre-wrap; background: var(--wash); padding: .8rem 1rem; font-size: .95rem; }
img { max-width: 100%; height: auto; }
.small { font-size: .92rem; color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem; z-index: 1; }
.scroll { overflow-x: auto; max-width: 100%; }
nav { border-bottom: 1px solid var(--line); }
nav h2 { font-size: 1rem; margin: 0 0 .3rem; }
nav ol { margin: 0; padding-left: 1.7rem; }
nav li { padding: .18rem 0; }
nav a { display: block; min-height: 24px; }
`;

const pieces = `
.kicker { color: var(--quiet); margin: 0; font-weight: 600; }
.warning { border-left: 4px solid var(--bad); background: var(--bad-tint); padding: .6rem .9rem; }
.facts { display: grid; gap: .25rem 1.5rem; }
.facts > div { display: grid; grid-template-columns: 7rem 1fr; }
dt { color: var(--quiet); } dd { margin: 0; }
header + section { margin-top: 2rem; }
.ask li { margin-bottom: .3rem; }
.part { border-top: 3px solid var(--ink); padding-top: 1rem; margin-top: 2.6rem; }
.step, .test, .outcome { border-top: 1px solid var(--edge); padding-top: 1rem; margin-top: 1.8rem; }
.step__kind { display: block; font-weight: 400; font-size: 1rem; color: var(--quiet); }
.mark { font-weight: 400; font-size: .85rem; color: var(--quiet); white-space: nowrap; }
.mark b { color: var(--ink); font-variant-numeric: tabular-nums; font-size: .95rem; }
h3 .mark, h4 .mark { display: inline-block; margin-right: .4rem; }
h3 .mark b { font-size: 1.22rem; } h4 .mark b { font-size: 1.0625rem; }
.items, .choices, .options, .plain, .leads { list-style: none; padding: 0; }
.item { border-top: 1px solid var(--line); padding: .5rem 0 .2rem; max-width: none; }
.item__body > :last-child { margin-bottom: .3rem; }
.item p, .choices p { margin-bottom: .3rem; }
.category { font-weight: 600; color: var(--quiet); padding: 1rem 0 .3rem; }
.said__name { color: var(--quiet); }
.quote { border-left: 3px solid var(--line); padding-left: .8rem; margin-bottom: .4rem; }
.guard { font-style: italic; }
.prompt { font-size: 1.12rem; }
.verdict { font-weight: 600; white-space: nowrap; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: 3px; font-size: .92rem; }
.verdict--recommended { color: var(--good); background: var(--good-tint); }
.verdict--acceptable { color: var(--ink); background: var(--wash); }
.verdict--questionable { color: var(--caution); background: var(--caution-tint); }
.verdict--unsafe { color: var(--bad); background: var(--bad-tint); }
.worth { color: var(--quiet); font-weight: 600; }
.option { border: 1px solid var(--edge); border-radius: 4px; padding: .8rem 1rem; margin: 0 0 1rem; max-width: none; }
.choices > li { margin: 0 0 .6rem; max-width: none; }
.departs { border-left: 4px solid var(--caution); background: var(--caution-tint); padding: .4rem .8rem; margin-bottom: .6rem; }
.departs p { margin-bottom: .2rem; }
.asks, .rules, .risk { background: var(--wash); padding: .8rem 1rem; margin: .8rem 0 1rem; }
.asks table { background: var(--paper); min-width: 38rem; }
.asks th, .asks td { padding: .35rem .6rem; } .asks td p { margin: 0; }
.rules ul { padding-left: 1.1rem; margin: 0; } .rules p { margin-bottom: .2rem; }
.leads { margin-bottom: .2rem; } .leads li { margin: .1rem 0; }
.agree { border: 1px dashed var(--edge); border-radius: 4px; padding: .3rem .7rem .7rem; margin: .6rem 0; font-size: .92rem; }
.agree p { margin: 0; }
.agree__box { white-space: nowrap; display: inline-block; margin-right: .6em; }
.rule { display: block; border-bottom: 1px solid var(--edge); height: 1.7rem; }
.tick { display: inline-block; width: .85em; height: .85em; border: 1.5px solid var(--ink); vertical-align: -.05em; margin-right: .3em; }
.flag { color: var(--bad); }
.missing { color: var(--bad); font-weight: 600; }
.portrait { float: right; margin: 0 0 .5rem 1rem; width: 7rem; }
.media { margin: .4rem 0 .8rem; } .media img { max-height: 26rem; }
.series { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: flex-start; }
.lines > div { display: grid; grid-template-columns: 12rem 1fr; gap: 1rem; padding-top: 1.2rem; }
.lines dd { border-bottom: 1px solid var(--edge); }
.sign li { margin-bottom: .6rem; }
.rule-card { margin-bottom: 1rem; }
.rule-card p { margin-bottom: .2rem; }
.settle { border-top: 1px solid var(--line); padding-top: .7rem; margin-top: .9rem; }
.findings li { margin-bottom: .5rem; }
.address { color: var(--quiet); overflow-wrap: anywhere; }
.ways { list-style: none; padding-left: 0; }
.ways > li { margin-bottom: .5rem; }
.ways ol { padding-left: 2rem; margin: 0; }
`;

const drawn = `
.picture { overflow-x: auto; margin: 1rem 0 1.5rem; }
.picture__whole { display: block; max-width: none; }
.picture__bands { display: none; }
.node rect, .node polygon { fill: var(--paper); stroke: var(--ink); stroke-width: 1.4; }
.node-decision polygon { fill: #e8f1fa; stroke: var(--accent); stroke-width: 2; }
.node-results polygon, .node-appointment rect { fill: var(--wash); }
.node text, .label, .chart text { font: 11.5px system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; text-anchor: middle; fill: var(--ink); }
.node .node__head { font-weight: 700; }
.label { font-size: 11px; }
.label__back { fill: var(--paper); opacity: .9; }
.way { fill: none; stroke: var(--edge); stroke-width: 1.3; }
.way__head { fill: var(--edge); }
.grade-best rect, .grade-good rect { fill: var(--good-tint); stroke: var(--good); }
.grade-delayed rect { fill: var(--caution-tint); stroke: var(--caution); stroke-dasharray: 5 3; }
.grade-harm rect { fill: var(--bad-tint); stroke: var(--bad); stroke-width: 3; }
.chart { max-width: 100%; }
.chart__range { fill: var(--good-tint); } .chart__line { fill: none; stroke: var(--ink); stroke-width: 1.5; } .chart__dot { fill: var(--ink); }
@media (forced-colors: active) {
  .node rect, .node polygon, .label__back, .chart__range { fill: Canvas; stroke: CanvasText; }
  .label__back, .chart__range { stroke: none; }
  .node text, .label, .chart text, .way__head, .chart__dot { fill: CanvasText; }
  .way, .chart__line { stroke: CanvasText; }
}
`;

const wide = `
@media screen and (min-width: 75rem) {
  body { display: grid; grid-template-columns: 15rem minmax(0, 62rem); gap: 2rem; justify-content: center; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; border: 0; margin: 0; padding: 2rem 0 1rem 1rem; }
  main { margin: 0; padding: 1.5rem 1rem 4rem; width: 100%; }
}
@media screen and (min-width: 48rem) {
  .facts { grid-template-columns: 1fr 1fr; }
  .item { display: grid; grid-template-columns: 6rem minmax(0, 1fr); }
  .item > .mark .line { display: block; }
  .option { display: grid; grid-template-columns: minmax(0, 1fr) 12rem; gap: 0 1.2rem; }
  .option .agree { margin: 0; }
}
`;

function paper(header: string, footer: string): string {
  return `
@page { size: A4; margin: 18mm 14mm 16mm 16mm;
  @top-left { content: ${header}; font: 8pt system-ui, sans-serif; color: #4c6272; }
  @top-right { content: "Teaching material, not for real patients"; font: 8pt system-ui, sans-serif; color: #4c6272; }
  @bottom-left { content: ${footer}; font: 8pt system-ui, sans-serif; color: #4c6272; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 8pt system-ui, sans-serif; color: #4c6272; } }
@page turned { size: A4 landscape; }
@media print {
  html { font-size: 9.2pt; }
  body { line-height: 1.4; }
  main, nav { padding: 0; max-width: none; }
  nav, .skip { display: none; }
  h2, h3, h4, .category, h2 + .small, h3 + .small { break-after: avoid; }
  .part { margin-top: 8mm; }
  .part--story, .part--tests, .part--review { break-before: page; }
  .facts { grid-template-columns: 1fr 1fr; }
  .rules ul { columns: 2; column-gap: 8mm; }
  .part--turned { page: turned; border: 0; margin: 0; padding: 0; }
  .part--turned .ways { columns: 2; column-gap: 10mm; }
  .part--turned .ways > li { break-inside: avoid; }
  .item { display: grid; grid-template-columns: 17mm minmax(0, 1fr) 34mm; break-inside: avoid; padding: 1.4mm 0 .4mm; }
  .item > .mark .line { display: block; }
  .item::after { content: ""; border-left: .3mm solid #d8dde0; margin-left: 4mm; }
  .option { display: grid; grid-template-columns: minmax(0, 1fr) 42mm; gap: 0 5mm; break-inside: avoid; }
  .option .agree { margin: 0; }
  p { orphans: 3; widows: 3; }
  .small, .settle, .agree, .choices > li, .outcome, .sign, .departs, .risk, .rules li, .rule-card, tr, .series, .media { break-inside: avoid; }
  .asks, .rules, .risk, pre { background: none; border: .3mm solid #d8dde0; }
  .asks table { min-width: 0; }
  .scroll { overflow: visible; }
  .picture { overflow: visible; margin: 0; }
  .picture__whole { display: none; }
  .picture__bands { display: block; }
  .picture__bands svg { display: block; max-width: 100%; height: auto; break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  .verdict, .node rect, .node polygon, .chart__range { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
}
