import type { PanelHost } from '../panel-contract.js';
import { jsonBody, readShape, type SessionGrant } from '../protocol.js';
import { element } from '../view/element.js';
import type { PanelCatalogue } from './panel-catalogue.js';
import { actionButton, actions, outcomeLine, sheet } from './sheet.js';

/**
 * Asks whether to continue the conversation of another device here. It always asks: a link from a stranger could make a
 * citizen write into the stranger's conversation.
 */
export function resumeSheet(host: PanelHost, catalogue: PanelCatalogue, code: string): HTMLElement {
  const { chat, restart, showSheet } = host;
  const outcome = outcomeLine();
  const isOccupied = chat.bubbles().length > 0 || chat.session.current() !== null;
  const arrive = async () => {
    const answer = await fetch(`${chat.endpoint}/resume`, jsonBody({ code })).catch(() => null);
    if (!answer?.ok) {
      outcome.textContent = answer?.status === 404 ? catalogue.arriveTooLate : catalogue.failed;
      return;
    }
    const { at, ...grant } = readShape<SessionGrant & { readonly at: number }>(await answer.text());
    chat.forget();
    chat.storage.write('session', grant);
    chat.storage.write('seen', at);
    restart(catalogue.arrived);
  };
  return sheet(
    catalogue.arrive,
    element('p', {}, catalogue.arriveHint),
    isOccupied ? element('p', {}, catalogue.arriveInstead) : '',
    actions(
      actionButton(catalogue.arriveYes, arrive, true),
      actionButton(catalogue.arriveNo, () => showSheet(null)),
    ),
    outcome,
  );
}
