import { type Content, splitText } from '@aduan/core/channel';
import type { MessageBody } from './body.js';

/** Limits of Meta, from its pages on reply buttons and lists: 3 buttons of 20 characters, or 10 rows of 24. */
const buttons = { max: 3, titleMax: 20 };
const descriptionMax = 72;

const openList = { id: 'Pilih', en: 'Choose' } as const;

/** Buttons if the choices fit, otherwise a list. */
export function interactive(
  { text, choices }: Extract<Content, { type: 'choices' }>,
  locale: 'id' | 'en',
): MessageBody {
  const body = { text };
  const fits =
    choices.length <= buttons.max &&
    choices.every(({ title, description }) => title.length <= buttons.titleMax && !description);
  if (fits) {
    const replies = choices.map(({ id, title }) => ({ type: 'reply', reply: { id, title } }));
    return { type: 'button', body, action: { buttons: replies } };
  }
  const rows = choices.map(({ id, title, description }) => ({
    id,
    title,
    ...(description && { description: splitText(description, descriptionMax)[0] }),
  }));
  return { type: 'list', body, action: { button: openList[locale], sections: [{ rows }] } };
}
