import type { Languages } from '@aduan/core/catalogue';
import * as z from 'zod';

/** A language of the desk. */
export function languageIn({ tags }: Pick<Languages, 'tags'>) {
  return z
    .string()
    .refine((tag) => tags.includes(tag), {
      error: `must be a language of this desk: ${tags.join(', ')}`,
    })
    .describe('A language of the desk by its BCP 47 tag, such as `id`.');
}
