import { readFileSync } from 'node:fs';
import { region } from '@aduan/wilayah';
import type { Mention } from '../../packages/wilayah/test/mentions/mention.ts';

/**
 * Phrases of an external data set: a JSON object a line, with `text`, `code` and, where several fit, `acceptable`
 * codes.
 */
export function readMentions(file: string): Mention[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; code: string; acceptable?: string[] })
    .map(({ text, code, acceptable }) => ({
      text,
      variations: [],
      acceptable: (acceptable ?? [code]).flatMap((each) => region(each)?.code ?? []),
    }));
}
