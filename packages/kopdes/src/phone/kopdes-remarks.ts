import { type Label, type Locale, textIn } from '@aduan/core';
import type { OpenEffect } from '@aduan/core/channel';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

const heading: Label = { id: 'Tambahan warga', en: 'Also said' };

/** Questions whose answers name a person. */
const naming: ReadonlySet<string> = new Set(['who', 'name', 'ownName']);
/** An unrecognised answer to one of them that looks like a name: "namanya Saleh", "H. Saleh bin Amir"; not "ga perlu nama". */
const nameLike =
  /^(?!.+\s(?:nama|name)(?!\p{L}))(?:nama\p{L}*\s+)?[\p{L}'.]+(?:\s+[\p{L}'.]+){0,2}$/iu;
/** A number behind a name, with its lead-in: ", hp 0812 3456 7890". */
const numberBehind = /[\s,]+(?:(?:hp|no|nomor|nomer|wa|telp|phone)\.?\s+){0,2}\+?\d[\d\s.-]{6,}$/iu;

/**
 * Adds all other statements of the citizen to the body of a ticket, in their own words and order. An answer that names
 * a reporter who is anonymous or confidential is left out.
 */
export function withRemarks(
  open: OpenEffect,
  { remarks = [], privacy }: FilledKopdesSlots,
  locale: Locale,
): OpenEffect {
  const isHidden = privacy === 'anonymous' || privacy === 'confidential';
  // A confidential reporter's number is kept, because it is not known yet whose it is.
  const asName = (text: string) =>
    privacy === 'anonymous' ? text.replace(numberBehind, '') : text;
  const { body = '', reporter, represents } = open;
  const also = remarks
    .filter(({ node, text }) => {
      const isName = isHidden && naming.has(node) && nameLike.test(asName(text));
      return !isName && !includes(body, text) && ![reporter?.name, represents?.name].includes(text);
    })
    .map(({ text }) => text);
  if (also.length === 0) return open;
  if (body === '') return { ...open, body: also.join('\n') };
  const listed = also.map((text) => `- ${text}`).join('\n');
  return { ...open, body: `${body}\n\n${textIn(heading, locale)}:\n${listed}` };
}

/** Whether a body already contains a text, apart from white space. */
function includes(body: string, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  return ` ${plain(body)} `.includes(` ${plain(text)} `);
}
