import type { Words } from '../catalogue.js';
import { spokenNumber } from '../conversation/spoken-number.js';
import { copyButton } from './copy-button.js';
import { element } from './element.js';

/** The number of a new ticket, large, spelt out for a voice, easy to copy. */
export function ticketCard(number: string, catalogue: Words): HTMLElement {
  return card('ticket', catalogue.ticket, number, catalogue.ticketHint, catalogue);
}

/** A value for the citizen's eyes only, such as the PIN. */
export function secretCard(name: string, value: string, catalogue: Words): HTMLElement {
  return card('secret', name.toUpperCase(), value, catalogue.secretHint, catalogue);
}

/** The number may break between its groups, never inside one. */
function breakable(value: string): (Node | string)[] {
  return value
    .split(/(?<=-)/)
    .flatMap((group) => [element('span', { class: 'group' }, group), element('wbr')]);
}

function card(
  name: string,
  label: string,
  value: string,
  hint: string,
  catalogue: Words,
): HTMLElement {
  return element(
    'div',
    { class: `card ${name}` },
    element('span', { class: 'card-label small' }, label),
    element(
      'span',
      { class: 'card-value' },
      element('span', { 'aria-hidden': 'true' }, ...breakable(value)),
      element('span', { class: 'unseen' }, spokenNumber(value)),
    ),
    element('span', { class: 'card-hint small' }, hint),
    copyButton(value, label, catalogue),
  );
}
