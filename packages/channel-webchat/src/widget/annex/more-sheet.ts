import type { AnnexHost } from '../annex-contract.js';
import { button, element } from '../view/element.js';
import type { AnnexWords } from './annex-words.js';
import { copyOption } from './copy-option.js';
import { resumeOption } from './resume-option.js';
import { sheet } from './sheet.js';

/** What else can be done with the conversation, each folded away until somebody wants it. */
export function moreSheet(host: AnnexHost, words: AnnexWords): HTMLElement {
  const hasConversation = host.chat.session.current() !== null;
  const back = button({ class: 'quiet' }, () => host.showSheet(null), words.back);
  return sheet(
    words.more,
    back,
    ...(hasConversation
      ? [
          option(words.resume, resumeOption(host, words)),
          ...(host.chat.desk.config()?.copies
            ? [option(words.copyTitle, copyOption(host, words))]
            : []),
        ]
      : [element('p', {}, words.nothingYet)]),
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
