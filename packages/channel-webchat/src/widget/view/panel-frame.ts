import { element } from './element.js';

/** The frame around the conversation and how it appears. */
export interface PanelFrame {
  readonly element: HTMLElement;
  open(): void;
  close(): void;
  stop(): void;
}

/** A phone: the panel covers the page, so the page behind must rest. Kept in step with the styles. */
const phone = '(max-width: 480px)';

/** A frame that is always open and part of the page. */
export function inlineFrame(content: readonly Node[]): PanelFrame {
  const section = element(
    'section',
    { class: 'panel', part: 'panel', 'aria-labelledby': 'title' },
    ...content,
  );
  return { element: section, open: () => {}, close: () => {}, stop: () => {} };
}

/**
 * A dialog: beside the page on wide screens (the page stays usable), over the page on a phone (the
 * browser itself keeps focus inside and makes the page inert).
 *
 * @param onEscape - the citizen pressed Escape or went back
 */
export function dialogFrame(content: readonly Node[], onEscape: () => void): PanelFrame {
  const dialog = element(
    'dialog',
    { class: 'panel', part: 'panel', 'aria-labelledby': 'title' },
    ...content,
  );
  const small = matchMedia(phone);

  const open = () => {
    if (small.matches) dialog.showModal();
    else dialog.show();
  };
  const adapt = () => {
    if (!dialog.open) return;
    const focused = dialog.getRootNode();
    const active = focused instanceof ShadowRoot ? focused.activeElement : null;
    dialog.close();
    open();
    if (active instanceof HTMLElement) active.focus();
  };

  small.addEventListener('change', adapt);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onEscape();
  });

  return {
    element: dialog,
    open,
    close: () => dialog.close(),
    stop: () => small.removeEventListener('change', adapt),
  };
}
