import type { PanelHost } from '../panel-contract.js';
import { readShape } from '../protocol.js';
import { element } from '../view/element.js';
import { clockTime } from '../view/format.js';
import type { PanelCatalogue } from './panel-catalogue.js';
import { actionButton, actions, outcomeLine } from './sheet.js';

interface ResumeLink {
  readonly code: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Makes, shows and revokes a link that opens the conversation on another device. */
export function resumeOption(host: PanelHost, catalogue: PanelCatalogue): readonly HTMLElement[] {
  const { chat, locale } = host;
  const outcome = outcomeLine();
  const place = element('div', {});

  const ask = (path: string) => chat.session.request(path, { method: 'POST' }).catch(() => null);

  const showLink = ({ code, expiresAt }: ResumeLink) => {
    const field = element('input', { id: 'resume-link', readonly: true, type: 'text' });
    field.value = linkTo(code);
    field.addEventListener('focus', () => field.select());
    place.replaceChildren(
      element('label', { for: 'resume-link' }, catalogue.link),
      field,
      element('p', { class: 'small' }, `${catalogue.goodUntil} ${clockTime(expiresAt, locale)}.`),
      actions(
        actionButton(
          catalogue.copy,
          async () => {
            const isCopied = await navigator.clipboard
              ?.writeText(field.value)
              .then(() => true)
              .catch(() => false);
            if (isCopied) outcome.textContent = catalogue.copied;
            else field.select();
          },
          true,
        ),
        actionButton(catalogue.revoke, revoke),
      ),
    );
    field.focus();
  };

  const offer = () => place.replaceChildren(actions(actionButton(catalogue.makeLink, make, true)));
  const make = async () => {
    outcome.textContent = '';
    const answer = await ask('/resume/link');
    if (answer?.ok) showLink(readShape<ResumeLink>(await answer.text()));
    else outcome.textContent = catalogue.failed;
  };
  const revoke = async () => {
    const answer = await ask('/resume/revoke');
    if (answer?.ok) {
      offer();
      place.querySelector('button')?.focus();
    }
    outcome.textContent = answer?.ok ? catalogue.revoked : catalogue.failed;
  };

  offer();
  return [
    element('p', {}, catalogue.resumeHint),
    element('p', {}, catalogue.resumeWarning),
    place,
    outcome,
  ];
}

/** The URL of this page with the secret after the `#`, which no server sees. */
function linkTo(code: string): string {
  const address = new URL(location.href);
  address.hash = `aduan-chat=${code}`;
  return address.href;
}
