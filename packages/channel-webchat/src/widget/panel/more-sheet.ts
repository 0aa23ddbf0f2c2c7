import type { PanelHost } from '../panel-contract.js';
import { button, element } from '../view/element.js';
import { copyOption } from './copy-option.js';
import type { PanelCatalogue } from './panel-catalogue.js';
import { resumeOption } from './resume-option.js';
import { sheet } from './sheet.js';

/** More options for the conversation, each collapsed. */
export function moreSheet(host: PanelHost, catalogue: PanelCatalogue): HTMLElement {
  const hasConversation = host.chat.session.current() !== null;
  const back = button({ class: 'quiet' }, () => host.showSheet(null), catalogue.back);
  return sheet(
    catalogue.more,
    back,
    ...(hasConversation
      ? [
          option(catalogue.resume, resumeOption(host, catalogue)),
          ...(host.chat.desk.config()?.copies
            ? [option(catalogue.copyTitle, copyOption(host, catalogue))]
            : []),
        ]
      : [element('p', {}, catalogue.nothingYet)]),
  );
}

function option(title: string, content: readonly (Node | string)[]): HTMLElement {
  return element(
    'details',
    { class: 'option' },
    element('summary', {}, title),
    element('div', { class: 'option-body' }, ...content),
  );
}
