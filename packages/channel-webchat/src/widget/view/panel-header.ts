import type { Locale } from '@aduan/core';
import type { HoursView } from '@aduan/core/channel';
import type { Words } from '../catalogue.js';
import { textOf } from '../in-language.js';
import { button, element } from './element.js';
import { icon } from './icon.js';

/** Header of the panel: title, opening hours, close button. */
export interface PanelHeader {
  readonly element: HTMLElement;
  /** Takes the focus where the phone's keyboard must stay closed. */
  readonly title: HTMLElement;
  showHours(hours: HoursView, locale: Locale): void;
  /** The button for more options. */
  readonly more: HTMLElement;
}

/** @param onClose - `null` for a panel that is part of the page and does not close */
export function panelHeader(
  heading: string,
  catalogue: Words,
  onMore: () => void,
  onClose: (() => void) | null,
): PanelHeader {
  const title = element('h2', { id: 'title', tabindex: '-1', class: 'heading' }, heading);
  const hours = element('p', { class: 'hours small' });
  const more = button({ class: 'icon-button', 'aria-label': catalogue.more }, onMore, icon('more'));
  const close =
    onClose && button({ class: 'icon-button', 'aria-label': catalogue.close }, onClose, icon('x'));
  return {
    title,
    more,
    element: element(
      'header',
      { class: 'header' },
      element('div', { class: 'about' }, title, hours),
      more,
      close ?? '',
    ),
    showHours: ({ text }, locale) => {
      hours.replaceChildren(icon('clock'), textOf(text, locale));
    },
  };
}
