import type { AnnexHost, Companion } from '../annex-contract.js';
import { readShape, type TypingSign } from '../protocol.js';
import { annexWordsIn } from './annex-words.js';
import { arrivalSheet } from './arrival-sheet.js';
import { consentBar } from './consent-bar.js';
import { moreSheet } from './more-sheet.js';
import { styleSheets } from './style-sheets.js';
import { typingLine } from './typing-line.js';

/** Joins the annex to an open panel; asks at once where a link of another device was opened. */
export function companion(host: AnnexHost): Companion {
  const words = annexWordsIn(host.locale, host.texts);
  const root = host.frame.getRootNode();
  if (root instanceof ShadowRoot) styleSheets(root);
  const { code } = host;
  if (code !== null) host.showSheet(arrivalSheet(host, words, code));
  const typing = typingLine(host, words);
  const consent = consentBar(host, words);
  return {
    update: () => {
      consent.update();
      typing.update();
    },
    openMore: () => host.showSheet(moreSheet(host, words)),
    hear: ({ name, data }) => {
      if (name === 'typing') typing.show(readShape<TypingSign>(data).by);
    },
  };
}
