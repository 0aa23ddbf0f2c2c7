import type { Words } from '../catalogue.js';
import { button, element } from './element.js';

/** The scrolling part of the panel, with a button to the newest message. */
export interface ScrollArea {
  readonly element: HTMLElement;
  toEnd(): void;
  /** Runs `change` and keeps the end in view if it was; otherwise shows that there are new messages below. */
  keepEnd(change: () => void): void;
}

const nearEndPx = 80;

/** A scroll area that is reachable by keyboard. */
export function scrollArea(catalogue: Words, content: readonly Node[]): ScrollArea {
  const area = element(
    'div',
    {
      class: 'scroll',
      tabindex: '0',
      role: 'group',
      'aria-label': catalogue.conversation,
    },
    ...content,
  );
  const toEnd = () => {
    area.scrollTop = area.scrollHeight;
  };
  const goDown = () => {
    toEnd();
    // The button disappears; the focus must not disappear with it.
    area.focus();
  };
  const down = button({ class: 'down', hidden: true }, goDown, catalogue.newMessages);
  const isAtEnd = () => area.scrollHeight - area.scrollTop - area.clientHeight < nearEndPx;
  area.addEventListener('scroll', () => {
    if (isAtEnd()) down.hidden = true;
  });
  return {
    element: element('div', { class: 'scroll-frame' }, area, down),
    toEnd,
    keepEnd: (change) => {
      const wasAtEnd = isAtEnd();
      const before = area.scrollHeight;
      change();
      if (wasAtEnd) toEnd();
      else if (area.scrollHeight > before) down.hidden = false;
    },
  };
}
