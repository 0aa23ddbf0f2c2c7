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
  const title = element('h2', { id: 'title', tabindex: '-1', class: 'heading' }, heading);
  const hours = element('p', { class: 'hours small' });
  const close =
    onClose && button({ class: 'icon-button', 'aria-label': words.close }, onClose, icon('x'));
  return {
    title,
    element: element('header', { class: 'header' }, element('div', {}, title, hours), close ?? ''),
    showHours: ({ text }, locale) => {
      hours.replaceChildren(icon('clock'), text[locale]);
    },
  };
}
