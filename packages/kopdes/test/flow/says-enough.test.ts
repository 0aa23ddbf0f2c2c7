import { playScript } from '@aduan/dialogue/simulator';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { saysEnough } from '../../src/flow/understanding/says-enough.js';
import { kopdesHost } from './kopdes-host.js';

const monday = Date.parse('2026-02-16T10:00:00+07:00');
const goodbyes = [
  ...['no, that was all', 'thats all', 'wis cukup mas', 'sudah itu saja', 'itu aja', 'tos cekap'],
  ...[
    'tidak ada lagi',
    'tidak, itu saja',
    'teu aya deui',
    'itu saja kak, makasih',
    'yo kui wae',
    'iye itu doang',
  ],
  'that is all, nothing else',
];

/** What is said to the last line. */
function last(how: Parameters<typeof kopdesHost>[0], ...lines: readonly string[]): string {
  const script = lines.map((line) => `> ${line}`);
  const played = playScript(kopdesFlow, kopdesHost(how), script, monday);
  return played.slice(played.lastIndexOf(script.at(-1) ?? '') + 1).join('\n');
}

test.each(goodbyes)('"%s" says that this was all', (text) => {
  expect(saysEnough(text)).toBe(true);
});

test.each(['uangnya cukup banyak', 'itu saja yang hilang', 'tidak ada lagi gas di gerai'])(
  '"%s" tells something',
  (text) => expect(saysEnough(text)).toBe(false),
);

const filed = ['lapor', 'ketua korupsi', 'Bogor', 'anonim', 'kirim'];

test.each(goodbyes)('after an answer "%s" ends the talk, and asks and files nothing', (text) => {
  const said = last({}, 'apa syarat jadi pengurus?', text);
  expect(said).toContain('. end');
  expect(said).not.toMatch(/^!|Apa yang bisa kami bantu|belum paham/mu);
});

test.each(goodbyes)('after a report "%s" begins no other one', (text) => {
  for (const how of [{}, { followUpQuestions: true }]) {
    const said = last(how, ...filed, text);
    expect(said).not.toMatch(/^!|Apa yang bisa kami bantu|Halo, ini|belum paham/mu);
    expect(said).toMatch(/^< /mu);
  }
});
