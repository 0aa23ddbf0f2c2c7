import { conversation } from './conversation.js';
import { frame } from './frame.js';
import { tokens } from './tokens.js';
import { writing } from './writing.js';

let made: CSSStyleSheet[] | null = null;

/** The widget's style sheets, shared by all widgets of a page. Constructed, so that a strict CSP allows them. */
export function chatSheets(): CSSStyleSheet[] {
  made ??= [tokens, frame, conversation, writing].map((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    return sheet;
  });
  return made;
}
