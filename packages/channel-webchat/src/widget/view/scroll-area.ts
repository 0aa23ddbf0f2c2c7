import type { Words } from '../catalogue.js';
import { button, element } from './element.js';

/** The part of the panel that scrolls, with a way back to the newest message. */
export interface ScrollArea {
  readonly element: HTMLElement;
  toEnd(): void;
  /** Runs `change`; who was reading the end still does, who was reading above is told of news below. */
  keepEnd(change: () => void): void;
}

const nearEndPx = 80;

/** A scroll area that the keyboard can reach. */
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
    // The button goes away; the focus shall not go with it.
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
