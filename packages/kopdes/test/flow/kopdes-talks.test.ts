import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replayed } from '../../../dialogue/test/talks/talks.js';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const folder = new URL('./talks/', import.meta.url);
const files = readdirSync(folder);

test.each(files)('the conversations in %s go exactly as they are written', async (file) => {
  const host = (how: string) => {
    const [, times = '0'] = /fails (\d+)/.exec(how) ?? [];
    const joins = how === 'joins';
    const followUpQuestions = how === 'followUpQuestions';
    const isUnsure = how === 'unsure';
    const asksBack = how === 'asks back';
    const hasOfficers = how !== 'nobody';
    return kopdesHost({
      hasOfficers,
      fails: Number(times),
      joins,
      followUpQuestions,
      asksBack,
      isUnsure,
    });
  };
  const written = replayed(new URL(file, folder), kopdesFlow, host);
  await expect(written).toMatchFileSnapshot(`./talks/${file}`);
});
