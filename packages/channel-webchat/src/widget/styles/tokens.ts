/** Default colours; a host overrides each by a property of the same name with the prefix `--aduan-`. */
const light = {
  surface: '#fff',
  'surface-sunken': '#f6f4f1',
  'surface-citizen': '#d9eaf0',
  'surface-desk': '#fff',
  text: '#24211d',
  'text-muted': '#5f5951',
  border: '#e1dcd5',
  'border-control': '#8b847a',
  accent: '#0f5a6e',
  'accent-strong': '#0a4353',
  'text-on-accent': '#fff',
  problem: '#9c2a1c',
  shadow: '0 8px 32px #24211d2e, 0 1px 3px #24211d1f',
};

const dark: typeof light = {
  surface: '#1f1d1b',
  'surface-sunken': '#171513',
  'surface-citizen': '#123f4c',
  'surface-desk': '#282522',
  text: '#f0ece6',
  'text-muted': '#b3aca2',
  border: '#3a3632',
  'border-control': '#8f887e',
  accent: '#84cbdd',
  'accent-strong': '#a9dfec',
  'text-on-accent': '#06262f',
  problem: '#ffb3a5',
  shadow: '0 8px 32px #0008',
};

const theme = (selector: string, scheme: string, colours: typeof light) =>
  `${selector} { color-scheme: ${scheme}; ${Object.entries(colours)
    .map(([name, value]) => `--${name}: var(--aduan-${name}, ${value});`)
    .join('')} }`;

/**
 * Colours, fonts and sizes. `medium` is the text size that the reader chose in the browser, even if the page sets
 * another size on its root; all other text sizes are in `em` of it.
 */
export const tokens = `
${theme(':host', 'light', light)}
@media (prefers-color-scheme: dark) { ${theme(":host(:not([theme='light']))", 'dark', dark)} }
${theme(":host([theme='dark'])", 'dark', dark)}
:host {
  --radius: var(--aduan-radius, 8px);
  --offset: var(--aduan-offset, 24px);
  display: contents;
  font: medium/1.5 var(--aduan-font, system-ui, sans-serif);
  color: var(--text);
}
@supports (-webkit-touch-callout: none) {
  :host { font: -apple-system-body; line-height: 1.5; }
}
:host([hidden]) { display: none; }
`;
