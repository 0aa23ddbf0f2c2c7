import { sha256Base64 } from '../guard/hex.js';

/** Styles of the plain pages. Tokens have no specificity (`:where`), so `--aduan-*` of the host wins. */
export const pageStyle = `
:where(:root) {
  color-scheme: light dark;
  --aduan-surface: #fcfbf9; --aduan-surface-raised: #fff; --aduan-surface-sunken: #f3f1ed;
  --aduan-text: #1d2123; --aduan-text-muted: #5a5f62;
  --aduan-border: #e3e0da; --aduan-border-control: #85898b;
  --aduan-accent: #0d5c70; --aduan-text-on-accent: #fff; --aduan-accent-soft: #e6f0f2;
  --aduan-problem: #a8281f; --aduan-radius: 8px;
}
@media (prefers-color-scheme: dark) {
  :where(:root) {
    --aduan-surface: #15181a; --aduan-surface-raised: #1d2123; --aduan-surface-sunken: #101314;
    --aduan-text: #eceae6; --aduan-text-muted: #a9aeb1;
    --aduan-border: #32383b; --aduan-border-control: #7c8386;
    --aduan-accent: #7cc7d8; --aduan-text-on-accent: #0d1d22; --aduan-accent-soft: #16303a;
    --aduan-problem: #ff9a8f;
  }
}
:where(body) {
  margin: 0; background: var(--aduan-surface); color: var(--aduan-text);
  font: 1rem/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%;
}
.aduan-plain { padding: 24px 16px 64px; }
.aduan-page { max-width: 42rem; margin-inline: auto; overflow-wrap: break-word; }
.aduan-page *, .aduan-page *::before { box-sizing: border-box; }
.aduan-page h1 { margin: 0 0 8px; font-size: clamp(1.6rem, 1.3rem + 1.6vw, 2.125rem); line-height: 1.2; text-wrap: balance; }
.aduan-page h2 { margin: 40px 0 8px; font-size: 1.1875rem; line-height: 1.3; }
.aduan-page p { margin: 0 0 12px; max-width: 68ch; }
.aduan-page a { color: var(--aduan-accent); text-underline-offset: .2em; }
.aduan-page :focus-visible { outline: 2px solid var(--aduan-accent); outline-offset: 2px; }
.aduan-page .top { position: relative; display: flex; flex-wrap: wrap; gap: 0 16px; width: fit-content; margin: 0 0 8px auto; }
@media (min-width: 40rem) {
  .aduan-page .top:not(:has(a + a)) { margin-bottom: -44px; }
  .aduan-page .top:not(:has(a + a)) + h1 { padding-right: 9rem; }
}
.aduan-page .top a, .aduan-page .links a { display: inline-flex; align-items: center; min-height: 44px; }
.aduan-page .links { display: flex; flex-wrap: wrap; gap: 0 24px; margin-top: 32px; }
.aduan-page .lead, .aduan-page .hint, .aduan-page .muted { color: var(--aduan-text-muted); }
.aduan-page .hint { display: block; margin: 0 0 8px; font-size: .9375rem; font-weight: 400; }
.aduan-page form { margin-top: 32px; display: grid; gap: 28px; }
.aduan-page fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.aduan-page legend, .aduan-page .field > label { display: block; padding: 0; margin-bottom: 4px; font-weight: 600; }
.aduan-page legend.group { font-size: 1.1875rem; margin-bottom: 8px; }
.aduan-page .fields { display: grid; gap: 20px; margin-top: 16px; }
.aduan-page .other:not(:has(#forOther:checked)) .fields, .aduan-page .pick:not(:has(:checked)) + .own { display: none; }
.aduan-page input[type=text], .aduan-page input[type=tel], .aduan-page input[type=email],
.aduan-page select, .aduan-page textarea {
  width: 100%; min-height: 44px; padding: 10px 12px; font: inherit; color: inherit;
  background: var(--aduan-surface-raised); border: 1px solid var(--aduan-border-control); border-radius: var(--aduan-radius);
}
.aduan-page summary { margin-top: 24px; padding-block: 10px; min-height: 44px; font-weight: 600; cursor: pointer; }
.aduan-page textarea { min-height: 11em; resize: vertical; }
.aduan-page input[type=file] { display: block; width: 100%; min-height: 44px; padding-block: 8px; font: inherit; color: inherit; }
.aduan-page ::file-selector-button {
  min-height: 44px; margin-right: 12px; padding: 8px 16px; font: inherit; font-weight: 600; color: var(--aduan-accent);
  background: var(--aduan-surface-raised); border: 1px solid var(--aduan-border-control); border-radius: var(--aduan-radius);
}
.aduan-page .pick { display: grid; grid-template-columns: 24px 1fr; gap: 0 12px; padding-block: 10px; min-height: 44px; align-items: start; }
.aduan-page .pick label { cursor: pointer; }
.aduan-page .pick input { width: 22px; height: 22px; margin: 1px 0 0; accent-color: var(--aduan-accent); }
.aduan-page .pick .hint { grid-column: 2; margin: 0; }
.aduan-page button {
  justify-self: start; min-height: 48px; padding: 12px 28px; font: inherit; font-weight: 600; cursor: pointer;
  color: var(--aduan-text-on-accent); background: var(--aduan-accent); border: 0; border-radius: var(--aduan-radius);
}
.aduan-page .errors { margin-top: 24px; padding: 16px 20px; border: 2px solid var(--aduan-problem); border-radius: var(--aduan-radius); }
.aduan-page .errors h2 { margin: 0 0 4px; font-size: 1.0625rem; }
.aduan-page .errors ul { margin: 0; padding-left: 1.2em; }
.aduan-page .errors a, .aduan-page .error { color: var(--aduan-problem); }
.aduan-page .error { display: block; margin-bottom: 8px; font-weight: 600; }
.aduan-page .field [aria-invalid=true] { border: 2px solid var(--aduan-problem); }
.aduan-page .notice { padding: 16px 20px; border-radius: var(--aduan-radius); background: var(--aduan-surface-sunken); }
.aduan-page .errors p:last-child, .aduan-page .notice :last-child { margin-bottom: 0; }
.aduan-page .receipt { margin: 24px 0; padding: 20px; border: 1px solid var(--aduan-border); border-radius: var(--aduan-radius); background: var(--aduan-surface-raised); }
.aduan-page .receipt dt { color: var(--aduan-text-muted); }
.aduan-page .receipt dd { margin: 0 0 16px; font-weight: 600; font-variant-numeric: tabular-nums; }
.aduan-page .receipt dd:last-child { margin-bottom: 0; }
.aduan-page .receipt .large { font-size: clamp(1.375rem, 1.1rem + 2vw, 2.125rem); line-height: 1.25; white-space: nowrap; }
.aduan-page .whole { white-space: nowrap; }
.aduan-page .promise { font-size: 1.0625rem; font-weight: 600; }
.aduan-page .next { margin-top: 20px; padding: 20px; border-radius: var(--aduan-radius); background: var(--aduan-accent-soft); }
.aduan-page .next p { margin: 0; }
.aduan-page .next strong { display: block; font-size: 1.1875rem; }
.aduan-page .similar { margin-block: 24px; }
.aduan-page .similar h2 { margin-top: 0; }
.aduan-page .similar form { margin-top: 16px; }
.aduan-page .steps { margin: 16px 0 32px; padding: 0; list-style: none; }
.aduan-page .steps li { position: relative; padding: 0 0 20px 24px; border-left: 2px solid var(--aduan-border); margin-left: 6px; }
.aduan-page .steps li:last-child { border-color: transparent; padding-bottom: 0; }
.aduan-page .steps li::before { content: ""; position: absolute; left: -7px; top: 7px; width: 12px; height: 12px; border-radius: 50%; background: var(--aduan-accent); }
.aduan-page .steps time { display: block; color: var(--aduan-text-muted); font-size: .9375rem; font-variant-numeric: tabular-nums; }
.aduan-page blockquote details { margin-top: 12px; white-space: normal; }
.aduan-page blockquote summary { min-height: 44px; padding-block: 8px; color: var(--aduan-accent); cursor: pointer; }
.aduan-page blockquote ul { margin: 0; padding-left: 1.2em; overflow-wrap: anywhere; }
.aduan-page cite { font-style: normal; }
.aduan-page blockquote time { color: var(--aduan-text-muted); font-size: .9375rem; }
.aduan-page blockquote { margin: 12px 0 0; padding: 12px 16px; border-left: 3px solid var(--aduan-accent); background: var(--aduan-surface-sunken); white-space: pre-line; }
@media print {
  .aduan-page .top, .aduan-page .links, .aduan-page form, .aduan-page .screen { display: none; }
  .aduan-page, .aduan-page .receipt { color: #000; background: none; }
  .aduan-page .receipt { break-inside: avoid; }
}
`;

let hashing: Promise<string> | undefined;

/** The style's hash for the Content-Security-Policy. */
export function pageStyleSource(): Promise<string> {
  hashing ??= sha256Base64(pageStyle).then((hash) => `'sha256-${hash}'`);
  return hashing;
}
