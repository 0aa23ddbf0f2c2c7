import type { PanelHost } from '../panel-contract.js';
import { element } from '../view/element.js';
import type { PanelCatalogue } from './panel-catalogue.js';

/** How long "typing" is shown after the last signal, in ms. */
const shownMs = 6_000;
/** Interval of typing signals to the desk while the citizen types, in ms. */
const toldMs = 3_000;

/** Shows that an officer or the desk is typing, and signals the citizen's typing to the desk. */
export interface TypingLine {
  /** Shows who is typing. */
  show(by: 'officer' | 'desk'): void;
  /** Hides the line when the message has come. */
  update(): void;
}

/** One line above the field; no typed text leaves the device. */
export function typingLine({ chat, frame }: PanelHost, catalogue: PanelCatalogue): TypingLine {
  const line = element('p', { class: 'typing small', role: 'status' });
  const writing = frame.querySelector('.writing');
  writing?.prepend(line);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  let last: string | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;

  const hide = () => {
    clearTimeout(hiding);
    line.textContent = '';
  };
  const latest = () => chat.bubbles().findLast(({ side }) => side === 'desk')?.id;

  writing?.addEventListener('input', () => {
    const isWanted = chat.desk.config()?.typing && chat.session.current() !== null;
    if (!isWanted || Date.now() - toldAt < toldMs) return;
    toldAt = Date.now();
    chat.session.request('/typing', { method: 'POST' }).catch(() => {});
  });

  return {
    show: (by) => {
      last = latest();
      const said = by === 'officer' ? catalogue.typing : catalogue.answering;
      // An unchanged text is announced only once.
      if (line.textContent !== said) line.textContent = said;
      clearTimeout(hiding);
      hiding = setTimeout(hide, shownMs);
    },
    update: () => {
      if (latest() !== last) hide();
    },
  };
}
