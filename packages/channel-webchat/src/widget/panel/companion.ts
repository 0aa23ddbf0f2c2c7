import type { Companion, PanelHost } from '../panel-contract.js';
import { readShape, type TypingSign } from '../protocol.js';
import { consentBar } from './consent-bar.js';
import { moreSheet } from './more-sheet.js';
import { panelCatalogueIn } from './panel-catalogue.js';
import { resumeSheet } from './resume-sheet.js';
import { styleSheets } from './style-sheets.js';
import { typingLine } from './typing-line.js';

/** Makes the companion of an open panel; asks at once when a link from another device was opened. */
export function companion(host: PanelHost): Companion {
  const catalogue = panelCatalogueIn(host.locale, host.texts);
  const root = host.frame.getRootNode();
  if (root instanceof ShadowRoot) styleSheets(root);
  const { code } = host;
  if (code !== null) host.showSheet(resumeSheet(host, catalogue, code));
  const typing = typingLine(host, catalogue);
  const consent = consentBar(host, catalogue);
  return {
    update: () => {
      consent.update();
      typing.update();
    },
    openMore: () => host.showSheet(moreSheet(host, catalogue)),
    hear: ({ name, data }) => {
      if (name === 'typing') typing.show(readShape<TypingSign>(data).by);
    },
  };
}
