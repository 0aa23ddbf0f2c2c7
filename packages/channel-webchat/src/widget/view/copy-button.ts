import type { Words } from '../catalogue.js';
import { button, element } from './element.js';
import { icon } from './icon.js';

const thanksMs = 2_500;

/** A button that copies `value` and says so. Absent-minded browsers without a clipboard show no button. */
export function copyButton(value: string, what: string, words: Words): HTMLElement | '' {
  if (!navigator.clipboard) return '';
  const label = () => [icon('copy'), words.copy, element('span', { class: 'unseen' }, ` ${what}`)];
  const made: HTMLButtonElement = button(
    { class: 'quiet', part: 'copy' },
    async () => {
      await navigator.clipboard.writeText(value).catch(() => {});
      made.replaceChildren(icon('check'), words.copied);
      setTimeout(() => made.replaceChildren(...label()), thanksMs);
    },
    ...label(),
  );
  made.setAttribute('aria-live', 'polite');
  return made;
}
