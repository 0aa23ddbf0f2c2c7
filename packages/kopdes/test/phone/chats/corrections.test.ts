import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chatDesk } from './chat-desk.js';

interface Correction {
  readonly text: string;
  readonly must: readonly string[];
}

const corrections: readonly Correction[] = JSON.parse(
  readFileSync(new URL('said/corrections.json', import.meta.url), 'utf8'),
);

test('what is corrected at the summary stands in the ticket, whatever the bot makes of it', async () => {
  const desk = chatDesk();
  const lost: string[] = [];
  for (const [place, { must, text }] of corrections.entries()) {
    const citizen = `warga-${place}`;
    for (const said of ['simpanan saya ditahan koperasi sejak Mei', 'Desa Mekar', 'Sutarmi']) {
      await desk.say(citizen, said);
    }
    await desk.say(citizen, text);
    await desk.say(citizen, 'kirim');
    await desk.wait(61);
    const filed = (await desk.tickets(citizen)).join('\n');
    const missing = must.filter((words) => !filed.includes(words));
    if (missing.length > 0) lost.push(`${text}: ${filed} // ${desk.told(citizen).join(' / ')}`);
  }
  expect(lost).toEqual([]);
});
