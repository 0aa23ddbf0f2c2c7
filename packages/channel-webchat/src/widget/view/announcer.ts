import { element } from './element.js';

/** What a screen reader hears without moving there. */
export interface Announcer {
  readonly element: HTMLElement;
  /** A new message of the desk, read when the citizen is not in the middle of something. */
  news(text: string): void;
  /** What became of the citizen's own action or of the network. */
  status(text: string): void;
  /** Something that needs the citizen at once. */
  alert(text: string): void;
}

const kept = 5;

/**
 * Live regions that are heard but not seen. They hold only what is new: a live region around the whole
 * conversation would read all of it aloud whenever the panel opens.
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
