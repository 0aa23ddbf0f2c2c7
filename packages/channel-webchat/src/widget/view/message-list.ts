import type { Bubble } from '../conversation/timeline.js';
import { type BubbleContext, bubbleView } from './bubble-view.js';
import { element } from './element.js';
import { dayName } from './format.js';

/** The list of messages, which redraws only changes. */
export interface MessageList {
  readonly element: HTMLElement;
  update(bubbles: readonly Bubble[], context: BubbleContext): void;
  /** The element of a message. */
  find(id: string): HTMLElement | undefined;
}

/** Makes a list that keeps the elements of unchanged messages, so that focus and selection stay. */
export function messageList(now: () => number): MessageList {
  const list = element('ol', { class: 'messages' });
  let drawn = new Map<string, { readonly seal: string; readonly item: HTMLElement }>();

  const place = (items: readonly HTMLElement[]) => {
    items.forEach((item, index) => {
      const there = list.children[index];
      if (there !== item) list.insertBefore(item, there ?? null);
    });
    while (list.children.length > items.length) list.lastElementChild?.remove();
  };

  return {
    element: list,
    find: (id) => drawn.get(id)?.item,
    update: (bubbles, context) => {
      const before = drawn;
      drawn = new Map();
      const items: HTMLElement[] = [];
      const draw = (key: string, seal: string, make: () => HTMLElement) => {
        const known = before.get(key);
        const item = known?.seal === seal ? known.item : make();
        drawn.set(key, { seal, item });
        items.push(item);
      };
      let day = '';
      for (const bubble of bubbles) {
        const name = dayName(bubble.at, now(), context.locale, context.catalogue);
        if (name !== day)
          draw(`${name} ${bubble.id}`, '', () => element('li', { class: 'day small' }, name));
        day = name;
        const { choices: _, ...shown } = bubble;
        const seal = JSON.stringify([shown, bubble.state === 'waiting' && context.reachable]);
        draw(bubble.id, seal, () => bubbleView(bubble, context));
      }
      place(items);
    },
  };
}
