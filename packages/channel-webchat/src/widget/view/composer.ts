import type { Words } from '../catalogue.js';
import { button, element, setAttributes } from './element.js';
import { icon } from './icon.js';

/** Options of the composer. */
export interface ComposerOptions {
  readonly catalogue: Words;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: FileList) => void;
  /** Send was pressed. @returns `null` once the message is in the outbox, otherwise the reason why not */
  readonly onSend: (text: string) => string | null;
}

/** The composer: a growing field, a button for files, a send button. */
export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
  /** Sets maximum length in characters and accepted media types, once they are known. */
  limit(characters: number, mimes: readonly string[]): void;
}

/** Enter sends, Shift+Enter breaks the line; while an input method composes, Enter belongs to it. */
export function composer({ catalogue, text, onText, onFiles, onSend }: ComposerOptions): Composer {
  let longest = Number.POSITIVE_INFINITY;

  const field = element('textarea', {
    class: 'input',
    rows: '1',
    'aria-label': catalogue.message,
    'aria-describedby': 'hint',
    placeholder: catalogue.placeholder,
    enterkeyhint: 'send',
    dir: 'auto',
  });
  field.value = text;
  // A hidden twin of the text sizes the grid cell, so the field grows without measuring or inline styles.
  const twin = element('div', { class: 'twin', 'aria-hidden': 'true' });
  const hint = element('p', { class: 'hint small problem', id: 'hint', role: 'status' });
  const picker = element('input', { type: 'file', multiple: true, hidden: true, tabindex: '-1' });
  picker.addEventListener('change', () => {
    if (picker.files) onFiles(picker.files);
    picker.value = '';
  });

  const show = () => {
    twin.textContent = `${field.value}\n`;
    const excess = field.value.length - longest;
    hint.textContent = excess > 0 ? catalogue.tooMany.replace('{n}', String(excess)) : '';
  };

  const send = () => {
    field.focus();
    if (field.value.length > longest) return;
    const obstacle = onSend(field.value.trim());
    if (obstacle === null) field.value = '';
    show();
    if (obstacle) hint.textContent = obstacle;
  };

  field.addEventListener('input', () => {
    onText(field.value);
    show();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  field.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (!files?.length) return;
    event.preventDefault();
    onFiles(files);
  });

  const form = element(
    'form',
    { class: 'composer' },
    button(
      { class: 'icon-button', 'aria-label': catalogue.attach },
      () => picker.click(),
      icon('paperclip'),
    ),
    element('div', { class: 'field' }, twin, field),
    element(
      'button',
      { class: 'send', type: 'submit', 'aria-label': catalogue.send },
      icon('arrowUp'),
    ),
    picker,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  show();

  return {
    element: element('div', { class: 'writing' }, form, hint),
    focus: () => field.focus(),
    limit: (characters, mimes) => {
      longest = characters;
      const photos = mimes.includes('image/jpeg') ? ['image/*'] : [];
      setAttributes(picker, { accept: [...photos, ...mimes].join(',') });
      show();
    },
  };
}
