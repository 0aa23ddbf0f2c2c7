import type { Words } from '../catalogue.js';
import { button, element } from './element.js';

/** The content above the first message. */
export interface Welcome {
  readonly element: HTMLElement;
  /** Shows or hides the button that removes the conversation from this device. */
  allowForgetting(allowed: boolean): void;
}

/** Greeting, use of personal data (the host's text in slot `privacy`), and removal for shared devices. */
export function welcome(greeting: string, catalogue: Words, onForget: () => void): Welcome {
  const shared = element(
    'details',
    { class: 'privacy small' },
    element('summary', {}, catalogue.sharedDevice),
    element('p', {}, catalogue.forgetHint),
    button({ class: 'quiet' }, onForget, catalogue.forget),
  );
  return {
    element: element(
      'div',
      { class: 'welcome' },
      element('p', {}, greeting),
      element(
        'p',
        { class: 'privacy small' },
        element('slot', { name: 'privacy' }, catalogue.privacy),
      ),
      shared,
    ),
    allowForgetting: (allowed) => {
      shared.hidden = !allowed;
    },
  };
}
