import { element } from './element.js';

/** The frame around the conversation. */
export interface PanelFrame {
  readonly element: HTMLElement;
  open(): void;
  close(): void;
}

/** Phones: the panel covers the page, so the page must not scroll. Must match the styles. */
const phone = '(max-width: 480px)';

/** Makes a frame that is always open and part of the page. */
export function inlineFrame(content: readonly Node[]): PanelFrame {
  const section = element('section', { class: 'panel', 'aria-labelledby': 'title' }, ...content);
  return { element: section, open: () => {}, close: () => {} };
}

/**
 * Makes a dialog: next to the page on wide screens, where the page stays usable; over the page on a phone, where the
 * browser traps the focus, makes the page inert and restores the focus.
 *
 * @param onClosed - the citizen closed it by Escape or by going back
 * @param signal - aborts when the dialog is removed from the page
 */
export function dialogFrame(
  content: readonly Node[],
  onClosed: () => void,
  signal: AbortSignal,
): PanelFrame {
  const dialog = element('dialog', { class: 'panel', 'aria-labelledby': 'title' }, ...content);
  const small = matchMedia(phone);

  const open = () => {
    if (dialog.open) return;
    if (small.matches) dialog.showModal();
    else dialog.show();
  };
  const adapt = () => {
    if (!dialog.open) return;
    const root = dialog.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    dialog.close();
    open();
    if (focused instanceof HTMLElement) focused.focus();
  };

  small.addEventListener('change', adapt, { signal });
  dialog.addEventListener('close', () => {
    if (!dialog.open) onClosed();
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) onClosed();
  });

  return {
    element: dialog,
    open,
    close: () => dialog.close(),
  };
}
