import type { Words } from '../catalogue.js';
import { button, element } from './element.js';
import { icon } from './icon.js';

/** The button in the corner of the page that opens the panel. */
export interface Launcher {
  readonly element: HTMLButtonElement;
  /** Shows the number of unread messages. */
  showUnread(count: number): void;
}

/** Makes a launcher with a label and the number of unread messages. */
export function launcher(catalogue: Words, onOpen: () => void): Launcher {
  const badge = element('span', { class: 'badge', hidden: true });
  const bubble = icon('message');
  // A separate part, so that a host can show only the icon where space is scarce.
  bubble.setAttribute('part', 'launcher-icon');
  const made = button(
    { class: 'launcher', 'aria-haspopup': 'dialog' },
    onOpen,
    bubble,
    element('span', {}, catalogue.launcher),
    badge,
  );
  return {
    element: made,
    showUnread: (count) => {
      badge.hidden = count === 0;
      badge.replaceChildren(
        element('span', { 'aria-hidden': 'true' }, String(count)),
        element('span', { class: 'unseen' }, catalogue.unread.replace('{n}', String(count))),
      );
    },
  };
}
