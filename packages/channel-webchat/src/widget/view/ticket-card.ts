import type { Words } from '../catalogue.js';
import { spokenNumber } from '../conversation/spoken-number.js';
import { copyButton } from './copy-button.js';
import { element } from './element.js';

/** The number of a new ticket, large, spelled out for screen readers, easy to copy. */
export function ticketCard(number: string, catalogue: Words): HTMLElement {
  return card('ticket', catalogue.ticket, number, catalogue.ticketHint, catalogue);
}

/** A value only for the citizen, such as the PIN. */
export function secretCard(name: string, value: string, catalogue: Words): HTMLElement {
  return card('secret', name.toUpperCase(), value, catalogue.secretHint, catalogue);
}

/** Allows line breaks between the groups of a number, not within. */
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
