import { lintFlow, type Session, step } from '@aduan/dialogue';
import { simulate } from '@aduan/dialogue/simulator';
import { fc, test } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { expectAlive, walk, walks } from '../../../dialogue/test/walks.js';
import { kopdesCategories } from '../../src/categories/index.js';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const words = [
  'halo',
  'lapor',
  'ketua korupsi dana koperasi',
  'Desa Sukamaju',
  'KSP Maju Jaya',
  'Budi',
  'rahasia',
  'anonim',
  'pengurus',
  'kirim',
  'ganti',
  'tempat',
  'ya',
  'tidak',
  'lewati',
  'tanya',
  'apa syarat pengurus koperasi?',
  'berapa gaji ketua?',
  'apa saja koperasinya?',
  'cek laporan',
  'ADU-2026-000123-8',
  '123456',
  '1234 5678',
  '654321',
  'batal',
  'ulangi',
  'bantuan',
  'petugas',
  'english',
  'makasih',
  'belum',
  'sudah',
  'salah',
  'orang lain',
  'Bu Siti, ibu saya',
  'saya melapor untuk ibu saya, simpanannya ditahan',
  'ganti tempat jadi Desa Mekar',
  'simpanan saya di KSP Maju Desa Rejo tidak bisa diambil',
  'bukan',
  'Kec. Cibadak',
];
const outcomes = [
  'sure',
  'filed',
  'acknowledged',
  'answered',
  'told',
  'choices',
  'unknown',
  'found',
  'not-found',
  'locked',
  'noted',
  'more',
  'done',
  'open',
  'closed',
  'answered',
  'timeout',
  'unavailable',
  'failed',
];
const anyWalk = walks(words, outcomes);
const morning = Date.parse('2026-02-18T10:00:00+07:00');

it('is without findings of the linter', () => expect(lintFlow(kopdesFlow)).toEqual([]));

it('names only categories that the desk has', () => {
  const known = kopdesCategories.map(({ code }) => code);
  const offered = Object.keys(
    kopdesFlow.nodes.category.kind === 'choose' ? kopdesFlow.nodes.category.options : {},
  );
  expect(known).toEqual(expect.arrayContaining(offered));
});

it('lays no more than six interruptions over each other', () => {
  const talk = simulate(kopdesFlow, kopdesHost(), morning);
  const topics = ['mau tanya', 'cek laporan', 'laporan baru'];
  for (let count = 0; count < 12; count += 1) talk.say(topics[count % 3] ?? '');
  expect(talk.session?.stack).toHaveLength(6);
});

it('takes an outcome that is no outcome for a failure of its own task', () => {
  const outcome = { outcome: 'toString' };
  const host = kopdesHost();
  const odd = {
    perform: (...[effect, at]: Parameters<typeof host.perform>) =>
      effect.type === 'task' ? outcome : host.perform(effect, at),
  };
  const talk = simulate(kopdesFlow, odd, morning);
  talk.say('Nama saya Siti, simpanan saya di KSP Maju Kecamatan Cibadak tidak bisa diambil');
  talk.say('simpanan');
  talk.say('kirim');
  expect(talk.session?.stack.at(-1)?.node).toBe('retry');
});

describe('walks', () => {
  test('none gets stuck', anyWalk, (moves) => {
    expectAlive(walk(kopdesFlow, moves));
    expectAlive(walk(kopdesFlow, moves, kopdesHost()));
  });

  test('the same walk is the same, byte for byte', anyWalk, (moves) => {
    const once = JSON.stringify(walk(kopdesFlow, moves, kopdesHost()));
    expect(JSON.stringify(walk(kopdesFlow, moves, kopdesHost()))).toBe(once);
  });

  test('"petugas" brings a person, or a promise after hours', anyWalk, (moves) => {
    const walked = walk(kopdesFlow, [...moves, { say: 'petugas' }], kopdesHost());
    const from = walked.findIndex(({ input }) => input.key === `w${moves.length}`);
    const before = walked[from]?.before as Session | null;
    const effects = walked.slice(from).flatMap((taken) => taken.effects);
    const last = walked.at(-1)?.session as Session;
    const isThere = before?.mode === 'human' || last.stack.at(-1)?.node === 'queue';
    const isCalled = effects.some(
      (effect) => effect.type === 'queue' || (effect.type === 'task' && effect.task === 'callback'),
    );
    const isKnown = (last.slots as { called?: boolean }).called === true;
    expect(isThere || isCalled || isKnown, JSON.stringify(before)).toBe(true);
  });

  test('no key files two reports, whatever comes twice', anyWalk, (moves) => {
    const walked = walk(kopdesFlow, moves, kopdesHost());
    const filed: string[] = [];
    for (const { session, input, effects, trace } of walked) {
      filed.push(
        ...effects.flatMap((one) => (one.type === 'task' && one.task === 'file' ? [one.key] : [])),
      );
      if (trace.at(-1)?.rule === 'stale') continue;
      expect(step(kopdesFlow, session as never, input).effects).toEqual([]);
    }
    const resumed = walked.some(({ input }) => input.type === 'resume');
    if (!resumed) expect(new Set(filed).size).toBe(filed.length);
  });

  test('what was told is in the report', anyWalk, (moves) => {
    for (const { before, effects, trace } of walk(kopdesFlow, moves, kopdesHost())) {
      const file = effects.find((one) => one.type === 'task' && one.task === 'file');
      if (!file || trace.some(({ rule }) => rule === 'started')) continue;
      const told = (before as Session | null)?.slots ?? {};
      expect(Object.keys((file as { slots: object }).slots)).toEqual(
        expect.arrayContaining(Object.keys(told)),
      );
    }
  });

  test('no PIN is ever kept', anyWalk, (moves) => {
    for (const { session } of walk(kopdesFlow, moves, kopdesHost())) {
      expect(session.slots).not.toHaveProperty('pin');
    }
  });
});

const answers = fc.record({
  opening: fc.constantFrom('halo', 'p', 'selamat pagi'),
  menu: fc.constantFrom('1', 'lapor', 'mau mengadu'),
  story: fc.constantFrom('uang hilang', 'pelayanan buruk', 'ketua korupsi', 'simpanan ditahan'),
  place: fc.constantFrom('Cibadak', 'Desa Mekar', 'tidak tahu', 'KSP Maju, Bogor'),
  who: fc.constantFrom('Budi', 'rahasia', 'anonim', '3'),
  about: fc.constantFrom('1', 'pengurus', 'lain'),
});

test('who answers every question has filed after seven messages', answers, (said) => {
  const talk = simulate(kopdesFlow, kopdesHost(), morning);
  let messages = 0;
  const isFiled = (text: string) => {
    messages += 1;
    return talk
      .say(text)
      .some(({ effects }) => effects.some((one) => one.type === 'task' && one.task === 'file'));
  };
  for (const text of [said.opening, said.menu, said.story, said.place, said.who]) isFiled(text);
  if (talk.session?.stack.at(-1)?.node === 'category') isFiled(said.about);
  expect(isFiled('kirim')).toBe(true);
  expect(messages).toBeLessThanOrEqual(7);
});

const otherAnswers = fc.record({
  who: fc.constantFrom('4', 'orang lain', 'saya melapor untuk orang lain', 'untuk tetangga saya'),
  represented: fc.constantFrom('Bu Siti, ibu saya', 'Siti', 'tanpa namanya', 'tetangga saya'),
  own: fc.constantFrom('Budi', 'tanpa nama'),
});

test('a person who speaks for another has filed after nine messages', otherAnswers, (said) => {
  const talk = simulate(kopdesFlow, kopdesHost(), morning);
  const all = ['halo', '1', 'uang hilang', 'Cibadak', said.who, said.represented, said.own];
  for (const text of [...all, 'lain']) talk.say(text);
  const filed = talk.say('kirim').flatMap(({ effects }) => effects);
  const file = filed.find((one) => one.type === 'task' && one.task === 'file');
  const { represented, name } = (file as { slots: { represented?: unknown; name?: unknown } })
    .slots;
  const isNamed = said.represented.includes('Siti');
  expect(represented === null ? null : String(represented).endsWith('Siti')).toBe(isNamed || null);
  expect(name).toBe(said.own === 'Budi' ? 'Budi' : null);
});

const ways: Readonly<Record<string, readonly string[]>> = {
  menu: ['asdf'],
  story: ['lapor'],
  place: ['lapor', 'ketua korupsi'],
  who: ['lapor', 'ketua korupsi', 'Bogor'],
  category: ['lapor', 'pelayanannya kasar', 'Bogor', 'anonim'],
  ready: ['lapor', 'ketua korupsi', 'Bogor', 'anonim'],
  which: ['lapor', 'ketua korupsi', 'Bogor', 'anonim', 'ganti'],
  represented: ['lapor', 'ketua korupsi', 'Bogor', 'orang lain'],
  question: ['mau tanya'],
  number: ['cek laporan'],
  pin: ['cek laporan', 'ADU-2026-000123-8'],
  pinOnceMore: ['cek laporan', 'ADU-2026-000123-8', '111111'],
  helped: ['apa syarat jadi pengurus?'],
  reallyCancel: ['lapor', 'gerai tutup terus', 'batal'],
};
const oddities = ['??', '🙂', 'hmm ...', '!!!', 'hmm ...', 'halo', '🙂', '??'];

it.each(Object.entries(ways))('no question is put a third time: %s', (node, said) => {
  const talk = simulate(kopdesFlow, kopdesHost(), morning);
  const asked = said.flatMap((text) => talk.say(text));
  expect(talk.session?.stack.at(-1)?.node).toBe(node);
  const steps = [...asked, ...oddities.flatMap((text) => talk.say(text))];
  const texts = steps.flatMap(({ turn }) => turn?.say.at(-1)?.text ?? []);
  const questions = texts.filter((text) => text.endsWith('?'));
  const counts = questions.map((one) => questions.filter((other) => other === one).length);
  expect(Math.max(0, ...counts), questions.join('\n')).toBeLessThanOrEqual(2);
});
