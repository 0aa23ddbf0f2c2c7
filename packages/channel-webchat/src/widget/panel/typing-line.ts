import type { PanelHost } from '../panel-contract.js';
import { element } from '../view/element.js';
import type { PanelCatalogue } from './panel-catalogue.js';

/** How long somebody is taken to be writing after the last sign of it, in ms. */
const shownMs = 6_000;
/** How often the desk is told that the citizen writes, in ms. */
const toldMs = 3_000;

/** Shows that an officer or the desk itself writes, and tells the desk that the citizen does. */
export interface TypingLine {
  /** Somebody is writing. */
  show(by: 'officer' | 'desk'): void;
  /** Looks whether it has been said. */
  update(): void;
}

/** One quiet line above the field; nothing of what is written leaves the device. */
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
      // A screen reader says it once, not again and again.
      if (line.textContent !== said) line.textContent = said;
      clearTimeout(hiding);
      hiding = setTimeout(hide, shownMs);
    },
    update: () => {
      if (latest() !== last) hide();
    },
  };
}
