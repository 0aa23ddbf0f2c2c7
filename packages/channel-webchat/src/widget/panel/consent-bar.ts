import { textOf } from '../in-language.js';
import type { PanelHost } from '../panel-contract.js';
import { jsonBody } from '../protocol.js';
import { element } from '../view/element.js';
import type { PanelCatalogue } from './panel-catalogue.js';
import { actionButton, actions, outcomeLine } from './sheet.js';

/** Asks the citizen to agree before they write. */
export interface ConsentBar {
  /** Shows or hides the question, by the state of desk and device. */
  update(): void;
}

const name = 'consent';

/**
 * Replaces the composer until the citizen has agreed to the present version. The desk refuses messages before that, so
 * refused ones are sent again afterwards.
 */
export function consentBar(
  { chat, frame, locale }: PanelHost,
  catalogue: PanelCatalogue,
): ConsentBar {
  let shown: { readonly version: string; readonly bar: HTMLElement } | null = null;
  const writing = frame.querySelector<HTMLElement>('.writing');
  const refused = () => chat.bubbles().filter(({ refusal }) => refusal === 'message-needs-consent');

  const close = () => {
    shown?.bar.remove();
    shown = null;
    if (writing) writing.hidden = false;
  };

  const build = ({ text, url, version }: NonNullable<AskedConsent>) => {
    const outcome = outcomeLine();
    const agree = actionButton(
      catalogue.agree,
      async () => {
        const answer = await chat.session
          .request('/consent', jsonBody({ version, locale }))
          .catch(() => null);
        if (!answer?.ok) {
          outcome.textContent = catalogue.failed;
          return;
        }
        // Before the consent is stored: messages that still count as refused would remove it again.
        for (const { id } of refused()) chat.resend(id);
        chat.storage.write(name, version);
        const had = frame.contains(bar) && bar.matches(':focus-within');
        close();
        if (had) writing?.querySelector('textarea')?.focus();
      },
      true,
    );
    const link = url
      ? element('a', { href: url, target: '_blank', rel: 'noopener' }, catalogue.readMore)
      : '';
    const bar = element(
      'section',
      { class: 'consent', 'aria-labelledby': 'consent-title' },
      element(
        'h3',
        { class: 'sheet-title', id: 'consent-title', tabindex: '-1' },
        catalogue.consent,
      ),
      element('p', {}, textOf(text, locale), ' ', link),
      actions(agree),
      outcome,
    );
    return bar;
  };

  return {
    update: () => {
      const asked = chat.desk.config()?.consent;
      if (refused().length > 0 && !shown) chat.storage.remove(name);
      const isDue = asked !== undefined && chat.storage.read(name) !== asked.version;
      if (!isDue) close();
      if (!isDue || shown?.version === asked.version) return;
      close();
      const bar = build(asked);
      shown = { version: asked.version, bar };
      const hadFocus = writing?.matches(':focus-within');
      writing?.before(bar);
      if (writing) writing.hidden = true;
      if (hadFocus) bar.querySelector('h3')?.focus();
    },
  };
}

type AskedConsent = NonNullable<ReturnType<PanelHost['chat']['desk']['config']>>['consent'];
