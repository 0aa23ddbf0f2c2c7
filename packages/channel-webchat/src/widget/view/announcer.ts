import { element } from './element.js';

/** Announcements for screen readers. */
export interface Announcer {
  readonly element: HTMLElement;
  /** A new message of the desk, announced politely. */
  news(text: string): void;
  /** The result of the citizen's action or a change of the network. */
  status(text: string): void;
  /** A message that needs the citizen's attention at once. */
  alert(text: string): void;
}

const kept = 5;

/**
 * Visually hidden live regions. They hold only news: a live region around the whole conversation would read all of it
 * aloud whenever the panel opens.
 */
export function announcer(label: string): Announcer {
  const log = element('div', { role: 'log', 'aria-live': 'polite', 'aria-label': label });
  const status = element('div', { role: 'status' });
  const alert = element('div', { role: 'alert' });
  return {
    element: element('div', { class: 'unseen' }, log, status, alert),
    news: (text) => {
      log.append(element('p', {}, text));
      while (log.childElementCount > kept) log.firstElementChild?.remove();
    },
    status: (text) => status.replaceChildren(text),
    alert: (text) => alert.replaceChildren(text),
  };
}
