import { type Label, type Locale, type OpenEffect, textIn } from '@aduan/core';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

const heading: Label = { id: 'Tambahan warga', en: 'Also said' };

/** Questions whose answers name somebody. */
const naming: ReadonlySet<string> = new Set(['who', 'name', 'ownName']);
/** How somebody says a name in answer to them who is not understood: "namanya Saleh", "H. Saleh bin Amir"; not "ga perlu nama". */
const nameLike =
  /^(?!.+\s(?:nama|name)(?!\p{L}))(?:nama\p{L}*\s+)?[\p{L}'.]+(?:\s+[\p{L}'.]+){0,2}$/iu;
/** A number behind a name, and all that leads up to it: ", hp 0812 3456 7890". */
const numberBehind = /[\s,]+(?:(?:hp|no|nomor|nomer|wa|telp|phone)\.?\s+){0,2}\+?\d[\d\s.-]{6,}$/iu;

/**
 * A case with whatever else its citizen said on the way below what it says, in his own words and order. An answer that
 * names somebody who hides is none of it.
 */
export function withRemarks(
  open: OpenEffect,
  { remarks = [], privacy }: FilledKopdesSlots,
  locale: Locale,
): OpenEffect {
  const isHidden = privacy === 'anonymous' || privacy === 'confidential';
  // A number is kept of somebody who is only hidden: nobody said yet whose it is.
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

/** Whether a text stands in another one as it is, line by line. */
function includes(body: string, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  return ` ${plain(body)} `.includes(` ${plain(text)} `);
}
