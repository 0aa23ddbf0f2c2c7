/**
 * The style sheet, for A4 print and phones. It needs no other file and no script.
 *
 * @param title - shown at the foot of each printed page
 */
export const styleOf = (title: string) => `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-left { content: ${JSON.stringify(title.replaceAll('<', ''))}; font: 8pt system-ui, sans-serif; color: #555; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #555; } }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 800px; background: #fff; color: #1d2326; font: 15px/1.5 "Plus Jakarta Sans Variable", "Plus Jakarta Sans", system-ui, sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
header { border-bottom: 2px solid #1d2326; padding-bottom: 12px; margin-bottom: 20px; }
.office { color: #4b5559; margin: 0; }
h1 { font-size: 1.5em; line-height: 1.25; margin: 4px 0; }
h2 { font-size: 1.1em; margin: 28px 0 8px; break-after: avoid; }
h3 { font-size: 1em; margin: 18px 0 4px; break-after: avoid; }
p { margin: 4px 0; }
.muted { color: #4b5559; }
.care { border: 1px solid #9aa5a9; border-radius: 8px; padding: 8px 12px; margin-top: 12px; font-size: .9em; }
.broken { border: 2px solid #a11; color: #a11; padding: 8px 12px; font-weight: 700; }
dl { display: grid; grid-template-columns: minmax(8em, 11em) 1fr; gap: 4px 16px; margin: 0; }
dt { color: #4b5559; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: .93em; }
thead { display: table-header-group; }
th { text-align: start; font-weight: 600; color: #4b5559; border-bottom: 1px solid #1d2326; }
th, td { padding: 5px 10px 5px 0; vertical-align: top; }
td { border-bottom: 1px solid #dfe4e6; }
tr { break-inside: avoid; }
.time { width: 11em; }
.by { width: 8em; }
.dates { width: 15em; }
.ground { width: 9em; }
.words { white-space: pre-wrap; margin: 4px 0 0; padding-inline-start: 10px; border-inline-start: 3px solid #9aa5a9; max-width: 68ch; }
.note .words { border-inline-start-style: dotted; }
.closed td, .paused td { color: #4b5559; }
.num { text-align: end; white-space: nowrap; }
code { font: .85em/1.5 ui-monospace, monospace; word-break: break-all; }
@media (max-width: 560px) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 8px; }
  .chronology thead { display: none; }
  .chronology tr { display: block; padding: 8px 0; border-bottom: 1px solid #dfe4e6; }
  .chronology td { display: block; border: 0; padding: 0; }
  .chronology .time, .chronology .by { width: auto; }
  .chronology .time { font-weight: 600; }
  .scroll { overflow-x: auto; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .words { max-width: none; }
}
`;
