import type { Words } from '../catalogue.js';
import { button, element } from './element.js';
import { icon } from './icon.js';

/** A button that copies `value` and announces it; empty where the browser has no clipboard. */
export function copyButton(value: string, what: string, catalogue: Words): HTMLElement | '' {
  if (!navigator.clipboard) return '';
  const made = button(
    { class: 'quiet', 'aria-live': 'polite' },
    async () => {
      await navigator.clipboard.writeText(value);
      made.replaceChildren(icon('check'), catalogue.copied);
    },
    icon('copy'),
    catalogue.copy,
    element('span', { class: 'unseen' }, ` ${what}`),
  );
  return made;
}
