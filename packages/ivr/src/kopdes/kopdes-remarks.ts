import type { Locale, OpenEffect } from '@aduan/core';
import type { KopdesTold } from './kopdes-told.js';

const heading: Readonly<Record<Locale, string>> = { id: 'Tambahan warga', en: 'Also said' };

/** Questions whose answers name somebody. */
const naming: ReadonlySet<string> = new Set(['who', 'name', 'ownName']);
/** How somebody says a name in answer to them who is not understood: "namanya Saleh", "H. Saleh bin Amir"; not "ga perlu nama". */
const nameLike =
  /^(?!.+\s(?:nama|name)(?!\p{L}))(?:nama\p{L}*\s+)?[\p{L}'.]+(?:\s+[\p{L}'.]+){0,2}$/iu;

/**
 * A case with whatever else its citizen said on the way below what it says, in his own words and order. An answer that
 * names somebody who hides is none of it.
 */
export function withRemarks(
  open: OpenEffect,
  { remarks = [], privacy }: KopdesTold,
  locale: Locale,
): OpenEffect {
  const isHidden = privacy === 'anonymous' || privacy === 'confidential';
  const { body = '', reporter, represents } = open;
  const also = remarks
    .filter(({ node, text }) => {
      const isName = isHidden && naming.has(node) && nameLike.test(text);
      return !isName && !includes(body, text) && ![reporter?.name, represents?.name].includes(text);
    })
    .map(({ text }) => text);
  if (also.length === 0) return open;
  if (body === '') return { ...open, body: also.join('\n') };
  const listed = also.map((text) => `- ${text}`).join('\n');
  return { ...open, body: `${body}\n\n${heading[locale]}:\n${listed}` };
}

/** Whether a text stands in another one as it is, line by line. */
function includes(body: string, text: string): boolean {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  return ` ${plain(body)} `.includes(` ${plain(text)} `);
}
