import { button, element, setAttributes } from '../view/element.js';

/** A sheet whose title takes the focus, so that a screen reader begins there. */
export function sheet(title: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element(
    'section',
    { class: 'sheet', 'aria-labelledby': 'sheet-title' },
    element('h3', { class: 'sheet-title', id: 'sheet-title', tabindex: '-1' }, title),
    ...content,
  );
}

/** A button with an async action; it cannot be pressed again while the action runs. */
export function actionButton(
  label: string,
  action: () => void | Promise<void>,
  isMain = false,
): HTMLButtonElement {
  const made = button(
    { class: isMain ? 'action main' : 'action' },
    () => void onceAtATime(made, action),
    label,
  );
  return made;
}

/** Runs an action unless it runs already. The button keeps the focus, which a disabled button would lose. */
export async function onceAtATime(
  pressed: HTMLButtonElement,
  action: () => void | Promise<void>,
): Promise<void> {
  if (pressed.hasAttribute('aria-disabled')) return;
  setAttributes(pressed, { 'aria-disabled': 'true' });
  await action();
  setAttributes(pressed, { 'aria-disabled': false });
}

/** A row of buttons. */
export function actions(...buttons: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'actions' }, ...buttons);
}

/** A line that shows and announces the result of an action. */
export function outcomeLine(): HTMLElement {
  return element('p', { class: 'outcome', role: 'status' });
}
