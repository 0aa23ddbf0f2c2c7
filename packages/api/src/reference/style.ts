/** Styles of the reference page: system fonts, light and dark, one column on a phone and on paper. */
export const style = `
:root { color-scheme: light dark; --surface: #fdfcfa; --raised: #f4f2ee; --text: #22211f; --muted: #5f5c57; --line: #dcd8d1; --accent: #0b5a6b; --change: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --surface: #191817; --raised: #232120; --text: #eceae6; --muted: #aaa59d; --line: #3a3734; --accent: #6cc4d6; --change: #e2a55a; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body { margin: 0; background: var(--surface); color: var(--text); font: 15px/1.5 system-ui, sans-serif; display: grid; grid-template-columns: 272px minmax(0, 1fr); }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 24px 16px; border-right: 1px solid var(--line); font-size: 14px; }
nav .title { font-weight: 650; color: var(--text); }
nav h2 { font-size: 12px; letter-spacing: .04em; color: var(--muted); margin: 20px 0 4px; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: block; padding: 4px 0; color: var(--text); text-decoration: none; }
nav li a:hover, nav li a:focus-visible { color: var(--accent); text-decoration: underline; }
main { padding: 40px 48px 96px; max-width: 928px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 16px; }
section { border-top: 1px solid var(--line); padding: 24px 0 8px; }
section h2 { font-size: 19px; margin: 0 0 8px; }
h2.part { font-size: 24px; margin: 40px 0 16px; }
h3 { font-size: 14px; color: var(--muted); margin: 20px 0 4px; }
section > h3:first-child { font-size: 17px; color: var(--text); }
p { max-width: 68ch; margin: 8px 0; }
a { color: var(--accent); }
code, pre { font: 13px/1.5 ui-monospace, 'Cascadia Mono', Menlo, monospace; }
pre { background: var(--raised); border-radius: 8px; padding: 12px 16px; overflow: auto; }
.request code { font-size: 14px; overflow-wrap: anywhere; }
.request b { font: 600 13px ui-monospace, monospace; color: var(--accent); }
.request b.post { color: var(--change); }
.quiet { color: var(--muted); font-size: 14px; }
.must { color: var(--change); font-size: 12px; font-weight: 400; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 16px; }
th, td { text-align: left; vertical-align: top; padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
tbody th { width: 38%; font-weight: 400; }
thead th { color: var(--muted); font-size: 13px; font-weight: 500; }
@media (max-width: 760px) { body { display: block; } nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); } main { padding: 24px 16px 64px; } }
@media print { body { display: block; } nav { display: none; } section { break-inside: avoid; } }
`;
