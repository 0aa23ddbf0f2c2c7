import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const entryPoints = { '+62211500001': 'ask', '+62211500002': 'complain' };

test.each([
  ['+62211500001', 'Silakan, mau tanya apa?'],
  ['+62211500002', 'Ceritakan apa yang terjadi.'],
  ['+62211500003', 'Apa yang bisa kami bantu?'],
  [null, 'Apa yang bisa kami bantu?'],
] as const)('a person who dialled %s hears: %s', async (to, question) => {
  for (const asksLanguage of [true, false]) {
    const phone = phoneDesk({ entryPoints, asksLanguage }).call('call-1', '+6281234567890', to);
    const heard = await playCall(phone, asksLanguage ? ['* call', '> #1'] : ['* call']);
    expect(heard.join('\n')).toContain(question);
  }
});

test('an entry point that the flow does not know is none', async () => {
  const desk = phoneDesk({ entryPoints: { '+62211500001': 'constructor' } });
  const phone = desk.call('call-1', '+6281234567890', '+62211500001');
  const heard = await playCall(phone, ['* call', '> #1']);
  expect(heard.join('\n')).toContain('Apa yang bisa kami bantu?');
});

test('what becomes of their data is said once, before they are asked whether they may be recorded', async () => {
  const privacyNotice = {
    version: '2026-1',
    short: { id: 'Dinas Contoh menyimpannya.', en: 'The sample office keeps it.' },
    full: { id: 'Semuanya.', en: 'All of it.' },
  };
  const desk = phoneDesk({ privacyNotice });
  const heard = await playCall(desk.call(), ['* call', '> #1', '> #1']);
  const told = heard.indexOf('< Dinas Contoh menyimpannya.');
  const asked = heard.findIndex((line) => line.includes('direkam') || line.includes('rekam'));
  expect(told).toBeGreaterThan(-1);
  expect(asked).toBeGreaterThan(told);
  const rest = await playCall(desk.call('call-2'), [
    '* call',
    '> #1',
    '> #1',
    '> #1',
    '> [voice 20]',
  ]);
  expect(rest.filter((line) => line.includes('Dinas Contoh'))).toHaveLength(1);
});

test.each([
  ['english', 'What can we do for you?'],
  ['bahasa Indonesia', 'Apa yang bisa kami bantu?'],
  ['saya mau lapor', 'Ceritakan apa yang terjadi.'],
  ['mau tanya', 'Silakan, mau tanya apa?'],
])(
  'a person who speaks in place of pressing a key for the language is heard: %s',
  async (said, question) => {
    const heard = await playCall(phoneDesk({ entryPoints }).call(), ['* call', `> ${said}`]);
    expect(heard.join('\n')).toContain(question);
  },
);

test('an entry point stays the entry point of anyone who speaks in place of pressing a key', async () => {
  const phone = phoneDesk({ entryPoints }).call('call-1', '+6281234567890', '+62211500001');
  const heard = await playCall(phone, ['* call', '> english']);
  expect(heard.join('\n')).toContain('What would you like to know?');
});

test.each([
  ['two', 'What can we do for you?'],
  ['Dua.', 'What can we do for you?'],
  ['tekan dua', 'What can we do for you?'],
  ['number 2, please', 'What can we do for you?'],
  ['satu', 'Apa yang bisa kami bantu?'],
  ['nomor satu', 'Apa yang bisa kami bantu?'],
])('a person who says the key for the language has pressed it: %s', async (said, question) => {
  const heard = await playCall(phoneDesk().call(), ['* call', `> ${said}`]);
  expect(heard.join('\n')).toContain(question);
});

test('a number in what somebody tells is no key for the language', async () => {
  const heard = await playCall(phoneDesk().call(), ['* call', '> dua karung beras saya basah']);
  expect(heard.join('\n')).not.toContain('What can we do');
});
