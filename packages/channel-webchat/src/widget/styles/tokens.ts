const light = `
  --surface: var(--aduan-surface, #fff);
  --surface-sunken: var(--aduan-surface-sunken, #f6f4f1);
  --surface-citizen: var(--aduan-surface-citizen, #d9eaf0);
  --surface-desk: var(--aduan-surface-desk, #fff);
  --text: var(--aduan-text, #24211d);
  --text-muted: var(--aduan-text-muted, #5f5951);
  --border: var(--aduan-border, #e1dcd5);
  --border-control: var(--aduan-border-control, #8b847a);
  --accent: var(--aduan-accent, #0f5a6e);
  --accent-strong: var(--aduan-accent-strong, #0a4353);
  --on-accent: var(--aduan-on-accent, #fff);
  --problem: var(--aduan-problem, #9c2a1c);
  --shadow: var(--aduan-shadow, 0 8px 32px rgb(36 33 29 / 18%), 0 1px 3px rgb(36 33 29 / 12%));
  color-scheme: light;
`;

const dark = `
  --surface: var(--aduan-surface, #1f1d1b);
  --surface-sunken: var(--aduan-surface-sunken, #171513);
  --surface-citizen: var(--aduan-surface-citizen, #123f4c);
  --surface-desk: var(--aduan-surface-desk, #282522);
  --text: var(--aduan-text, #f0ece6);
  --text-muted: var(--aduan-text-muted, #b3aca2);
  --border: var(--aduan-border, #3a3632);
  --border-control: var(--aduan-border-control, #8f887e);
  --accent: var(--aduan-accent, #84cbdd);
  --accent-strong: var(--aduan-accent-strong, #a9dfec);
  --on-accent: var(--aduan-on-accent, #06262f);
  --problem: var(--aduan-problem, #ffb3a5);
  --shadow: var(--aduan-shadow, 0 8px 32px rgb(0 0 0 / 55%));
  color-scheme: dark;
`;

/**
 * Colours, type and measures. A host sets the `--aduan-…` properties; the inner ones fall back to the
 * defaults of the theme. `medium` is the text size that the reader chose in the browser, whatever the
 * page made of its root; all other measures of text are `em` of it.
 */
export const tokens = `
:host {
  ${light}
  --radius: var(--aduan-radius, 8px);
  --radius-bubble: var(--aduan-radius-bubble, 14px);
  --gap: 16px;
  --target: 44px;
  display: contents;
  font: medium/1.5 var(--aduan-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
  color: var(--text);
}
@supports (-webkit-touch-callout: none) {
  :host { font: -apple-system-body; line-height: 1.5; }
}
@media (prefers-color-scheme: dark) { :host(:not([theme='light'])) { ${dark} } }
:host([theme='dark']) { ${dark} }
:host([hidden]) { display: none; }
`;
