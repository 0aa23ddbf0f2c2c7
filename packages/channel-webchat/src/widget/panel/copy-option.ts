import type { PanelHost } from '../panel-contract.js';
import { jsonBody, readShape } from '../protocol.js';
import { element } from '../view/element.js';
import type { PanelCatalogue } from './panel-catalogue.js';
import { onceAtATime, outcomeLine } from './sheet.js';

/** Sends a copy of the conversation by e-mail, after a code has proven the address. */
export function copyOption(
  { chat, locale }: PanelHost,
  catalogue: PanelCatalogue,
): readonly HTMLElement[] {
  const outcome = outcomeLine();
  const place = element('div', {});

  const ask = async (path: string, body: unknown): Promise<Response | null> =>
    chat.session.request(path, jsonBody(body)).catch(() => null);

  const problem = (answer: Response | null): string => {
    if (answer?.status === 400) return catalogue.addressUnclear;
    if (answer?.status === 429) return catalogue.mailsTooMany;
    return answer?.status === 403 ? catalogue.codeWrong : catalogue.failed;
  };

  const done = (address: string) => {
    place.closest('details')?.querySelector('summary')?.focus();
    place.replaceChildren();
    outcome.textContent = `${catalogue.copySent} ${address}`;
  };

  const askForAddress = () => {
    const field = element('input', { id: 'copy-address', type: 'email', autocomplete: 'email' });
    place.replaceChildren(
      form(catalogue.address, field, catalogue.sendCode, async () => {
        const address = field.value.trim();
        const answer = await ask('/copies', { address, locale });
        if (!answer?.ok) {
          outcome.textContent = problem(answer);
          return;
        }
        const { sent } = readShape<{ readonly sent: boolean }>(await answer.text());
        if (sent) done(address);
        else askForCode(address);
      }),
    );
  };

  const askForCode = (address: string) => {
    outcome.textContent = `${catalogue.codeSent} ${address}`;
    const field = element('input', {
      id: 'copy-code',
      inputmode: 'numeric',
      autocomplete: 'one-time-code',
      maxlength: '12',
    });
    place.replaceChildren(
      form(catalogue.code, field, catalogue.sendCopy, async () => {
        const answer = await ask('/copies/confirm', { code: field.value.replace(/\s/g, '') });
        if (answer?.ok) done(address);
        else outcome.textContent = answer?.status === 400 ? catalogue.codeWrong : problem(answer);
      }),
    );
    field.focus();
  };

  askForAddress();
  return [element('p', {}, catalogue.copyHint), place, outcome];
}

function form(
  label: string,
  field: HTMLInputElement,
  action: string,
  send: () => Promise<void>,
): HTMLElement {
  const submit = element('button', { class: 'action main', type: 'submit' }, action);
  const made = element(
    'form',
    { novalidate: true },
    element('label', { for: field.id }, label),
    field,
    element('div', { class: 'actions' }, submit),
  );
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void onceAtATime(submit, send);
  });
  return made;
}
