import { lintFlow, step } from '@aduan/dialogue';
import { simulate } from '@aduan/dialogue/simulator';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');
const talk = () => simulate(kopdesFlow, kopdesHost(), at);
const said = (steps: readonly { turn: { say: readonly { text: string }[] } | null }[]) =>
  steps.flatMap(({ turn }) => turn?.say.map(({ text }) => text) ?? []).join('\n');
const message = (text: string, origin: { entryPoint?: string; language?: string }) =>
  ({ type: 'message', text, ...origin }) as const;

test('a person who came to ask is answered, whatever their question looks like', () => {
  const chat = talk();
  const heard = said(
    chat.give(message('syarat e opo wae nek arep nyilih duit', { entryPoint: 'ask' })),
  );
  expect(heard).toContain('Pengurus paling sedikit lima orang');
  expect(heard).not.toContain('Apa yang bisa kami bantu?');
});

test('a person who came to ask and is not answered may file their words as a complaint', () => {
  const chat = talk();
  const heard = said(chat.give(message('gerai kok tutup terus to', { entryPoint: 'ask' })));
  expect(heard).toContain('belum punya jawaban yang pasti');
  expect(heard).not.toContain('Kejadiannya di mana');
  chat.say('Ini keluhan, laporkan');
  expect(chat.session?.slots).toMatchObject({ story: 'gerai kok tutup terus to' });
  expect(chat.session?.slots).not.toHaveProperty('question');
});

test('a person who came to ask and plainly complains is asked where it was', () => {
  const chat = talk();
  chat.give(message('ketua koperasi membawa kabur simpanan anggota', { entryPoint: 'ask' }));
  expect(chat.session?.slots.story).toBe('ketua koperasi membawa kabur simpanan anggota');
});

test('what is typed at the entry point for complaints is the story, however short', () => {
  const chat = talk();
  chat.give(message('koperasi ga bener', { entryPoint: 'complain' }));
  expect(chat.session?.slots.story).toBe('koperasi ga bener');
});

test('an entry point without words asks its own question', () => {
  const chat = talk();
  expect(said(chat.give({ type: 'message', entryPoint: 'ask' }))).toContain(
    'Silakan, mau tanya apa?',
  );
  expect(said(talk().give({ type: 'start', entryPoint: 'track' }))).toContain(
    'Berapa nomor laporannya?',
  );
});

test('an entry point that the flow does not know leads to the menu', () => {
  for (const entryPoint of ['no-such', 'constructor', '__proto__', 'toString']) {
    expect(said(talk().give({ type: 'message', entryPoint }))).toContain(
      'Apa yang bisa kami bantu?',
    );
  }
});

test('another entry point pressed before anything is told takes its place', () => {
  const chat = talk();
  chat.give({ type: 'message', entryPoint: 'ask' });
  chat.give(message('gerai tutup sejak Maret', { entryPoint: 'complain' }));
  expect(chat.session?.slots.story).toBe('gerai tutup sejak Maret');
});

test('a question that is asked through its entry point in the middle of a report is an aside', () => {
  const chat = talk();
  chat.give(message('gerai tutup sejak Maret', { entryPoint: 'complain' }));
  const heard = said(chat.give(message('syarat jadi pengurus', { entryPoint: 'ask' })));
  expect(heard).toContain('Pengurus paling sedikit lima orang');
  expect(heard).toContain('Kita lanjutkan yang tadi');
  expect(chat.session?.slots.story).toBe('gerai tutup sejak Maret');
  // The same entry point once more changes nothing of what was told.
  chat.give(message('Desa Mekar', { entryPoint: 'complain' }));
  expect(chat.session?.slots).toMatchObject({ story: 'gerai tutup sejak Maret' });
});

test('the first word is in the language that the page names', () => {
  const chat = talk();
  const heard = said(chat.give(message('hello', { language: 'en' })));
  expect(heard).toContain('What can we do for you?');
  expect(said(chat.give(message('bahasa indonesia', { language: 'en' })))).toContain('Apa yang');
  // He chose; the same page naming the same language does not unmake it.
  expect(said(chat.give(message('halo', { language: 'en' })))).toContain('Halo juga');
  expect(said(chat.give(message('halo', { language: 'id' })))).toContain('Apa yang');
  expect(said(chat.give(message('hello', { language: 'en' })))).toContain('What can we do');
});

test('a language that the flow does not speak changes nothing', () => {
  expect(said(talk().give(message('halo', { language: 'xx' })))).toContain('Apa yang');
});

test('a session that was edited to a strange entry point goes on', () => {
  const { session } = step(kopdesFlow, null, { type: 'start', key: 'a', at, entryPoint: 'ask' });
  for (const entryPoint of ['constructor', 'x'.repeat(5_000), '']) {
    const kept = { ...session, entryPoint } as typeof session;
    expect(() =>
      step(kopdesFlow, kept, { type: 'message', text: 'a', key: 'b', at }),
    ).not.toThrow();
  }
});

test('an entry point that leads to no node is a finding', () => {
  const entryPoints = { ask: 'nowhere' } as unknown as typeof kopdesFlow.entryPoints;
  expect(lintFlow({ ...kopdesFlow, entryPoints } as typeof kopdesFlow)).toContainEqual(
    expect.objectContaining({ rule: 'unknown-target', at: 'ask' }),
  );
  expect(lintFlow(kopdesFlow)).toEqual([]);
});
