import type { HoursView, Locale } from '@aduan/core';
import type { Words } from '../catalogue.js';
import { button, element } from './element.js';
import { icon } from './icon.js';

/** Head of the panel: what this is, when the desk is open, the way out. */
export interface PanelHeader {
  readonly element: HTMLElement;
  /** Takes focus where the keyboard of a phone should stay down. */
  readonly title: HTMLElement;
  showHours(hours: HoursView, locale: Locale): void;
}

/** @param onClose - `null` for a panel that is part of the page and does not close */
export function panelHeader(
  heading: string,
  words: Words,
  onClose: (() => void) | null,
): PanelHeader {
  const title = element('h2', { id: 'title', tabindex: '-1', part: 'heading' }, heading);
  const hours = element('p', { class: 'hours', part: 'hours' });
  const close =
    onClose &&
    button(
      { class: 'icon-button', part: 'close', 'aria-label': words.close, title: words.close },
      onClose,
      icon('x'),
    );
  return {
    title,
    element: element('header', { part: 'header' }, element('div', {}, title, hours), close ?? ''),
    showHours: ({ open, text }, locale) => {
      hours.classList.toggle('open', open);
      hours.replaceChildren(icon('clock'), text[locale]);
    },
  };
}
