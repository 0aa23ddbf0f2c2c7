import { sheetStyle } from '../styles/sheet.js';

let made: CSSStyleSheet | null = null;

/** Adds the panel's styles to a widget, once. */
export function styleSheets(root: ShadowRoot): void {
  if (!made) {
    made = new CSSStyleSheet();
    made.replaceSync(sheetStyle);
  }
  if (!root.adoptedStyleSheets.includes(made)) root.adoptedStyleSheets.push(made);
}
