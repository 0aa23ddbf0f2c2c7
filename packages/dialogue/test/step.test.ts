import { describe, expect, test } from 'vitest';
import { type Effect, type Input, type Session, step, turnOf } from '../src/index.js';
import { parcelFlow } from './flows/parcel-flow.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');
let keys = 0;

type Known = Session<never> | null;

/** Takes inputs one after the other, two seconds apart. */
function run(...inputs: readonly (Partial<Input> | string)[]) {
  return from(null, ...inputs);
}

function from(session: Known, ...inputs: readonly (Partial<Input> | string)[]) {
  let last = { session } as unknown as ReturnType<typeof take>;
  for (const [place, input] of inputs.entries()) {
    last = take(last.session as Known, input, (session?.at ?? at) + (place + 1) * 2_000);
  }
  return last;
}

function take(session: Known, input: Partial<Input> | string, when: number) {
  keys += 1;
  const given = typeof input === 'string' ? { type: 'message', text: input } : input;
  return step(parcelFlow, session as never, { key: `k${keys}`, at: when, ...given } as Input);
}

const keyOf = (effects: readonly Effect[]) => effects[0]?.key ?? '';
const rules = ({ trace }: ReturnType<typeof take>) => trace.map(({ rule }) => rule);
const words = ({ turn }: ReturnType<typeof take>) => turn?.say.map(({ text }) => text);

test('nothing is said to be kept where a flow keeps no files', () => {
  const { files: _, ...forgetful } = parcelFlow;
  const photo = { ref: 'photo-1', kind: 'image' } as const;
  const input: Input = { type: 'message', key: 'photo', at, files: [photo] };
  const said = (flow: typeof parcelFlow) => step(flow, null, input).turn?.say.length;
  expect([said(parcelFlow), said(forgetful)]).toEqual([3, 2]);
});

describe('a question that may be left out', () => {
  const asked = () => run('halo', '1', 'sepatu', 'Jl. Kenanga').session as Known;

  test.each([
    ['its button', { type: 'message', choice: 'skip' }],
    ['the words on its button', 'Lewati saja'],
    ['the words on its button in another language', 'skip'],
    ['its number in a list', '1'],
    ['its key', { type: 'message', digits: '#' }],
  ] as const)('is left out by %s', (_, said) => {
    const left = from(asked(), said);
    expect(left.session.slots).toMatchObject({ phone: null });
    expect(rules(left)).toContain('skipped');
  });

  test('is not left out by a number that answers it, or a key that is no button', () => {
    expect(from(asked(), '0812345678').session.slots).toMatchObject({ phone: '0812345678' });
    expect(rules(from(asked(), { type: 'message', digits: '1' }))).toContain('no-match');
  });
});

describe('everything twice', () => {
  test('an input whose key was taken changes nothing, wherever the conversation stands', () => {
    const first = run('halo', '1', { key: 'same', type: 'message', text: 'sepatu' });
    const second = step(parcelFlow, first.session, {
      key: 'same',
      at: at + 90_000,
      type: 'message',
      text: 'sepatu',
    });
    expect(second.session).toBe(first.session);
    expect(second).toMatchObject({ turn: null, effects: [], trace: [{ rule: 'duplicate' }] });
  });

  test('the last forty keys are remembered', () => {
    const first = run({ key: 'same', type: 'message', text: 'halo' });
    const many = from(first.session as Known, ...Array.from({ length: 39 }, () => 'bantuan'));
    const again = { key: 'same', at: at + 900_000, type: 'message', text: '1' } as const;
    expect(step(parcelFlow, many.session, again).turn).toBeNull();
    const more = from(many.session as Known, 'bantuan');
    expect(step(parcelFlow, more.session, again).turn).not.toBeNull();
  });

  test('an outcome that nobody waits for changes nothing', () => {
    const before = run('halo');
    const after = from(before.session as Known, { type: 'outcome', effect: 'x', outcome: 'filed' });
    expect(after.session).toBe(before.session);
    expect(rules(after)).toEqual(['stale']);
  });

  test('what an effect is called does not change when the input is replayed', () => {
    const before = run('halo', '1', 'sepatu', 'Jl. Kenanga', 'lewati').session;
    const send = { key: 'send', at: at + 60_000, type: 'message', text: 'kirim' } as const;
    expect(step(parcelFlow, before, send)).toEqual(step(parcelFlow, before, send));
  });

  test('what was said last can be said again', () => {
    const { session, turn } = run('halo', '1');
    expect(turnOf(parcelFlow, session)).toEqual(turn);
  });
});

describe('work of the host', () => {
  const sending = () => run('halo', '1', 'sepatu', 'Jl. Kenanga', 'lewati', 'kirim');

  test('what is said meanwhile waits for the outcome', () => {
    const { session, effects } = sending();
    const busy = from(session as Known, 'cepat ya', 'english');
    expect(words(busy)).toEqual(['Sebentar, ya. Masih kami proses.']);
    expect(busy.session.deferred).toEqual([{ text: 'cepat ya' }, { text: 'english' }]);
    const refused = from(busy.session as Known, {
      type: 'outcome',
      effect: keyOf(effects),
      outcome: 'refused',
    });
    expect(refused.turn?.next).toMatchObject({ do: 'wait' });
    expect(refused.session.deferred).toHaveLength(2);
  });

  test('at most eight messages wait; what comes after them joins the last', () => {
    const { session } = sending();
    const many = from(session as Known, ...'abcdefghij'.split('').map((text) => `pesan ${text}`));
    const waiting = many.session.deferred.map(({ text }) => text);
    expect(waiting.slice(0, 1)).toEqual(['pesan a']);
    expect(waiting).toHaveLength(8);
    expect(waiting.at(-1)).toBe('pesan h\npesan i\npesan j');
  });

  test('a message does not wait longer than half a minute', () => {
    const { session } = sending();
    const late = take(session as Known, 'halo?', session.at + 30_000);
    expect(rules(late)).toContain('impatient');
    expect(words(late)).toEqual(['Maaf, ada gangguan.']);
    const soon = take(session as Known, 'halo?', session.at + 29_999);
    expect(words(soon)).toEqual(['Sebentar, ya. Masih kami proses.']);
  });

  test('a person comes while a task runs, and its outcome is kept', () => {
    const { session, effects } = sending();
    const called = from(session as Known, 'petugas');
    expect(called.effects.map(({ type }) => type)).toContain('hours');
    const filed = from(called.session as Known, {
      type: 'outcome',
      effect: keyOf(effects),
      outcome: 'filed',
      slots: { number: 'P7' },
    });
    expect(filed.session.slots).toMatchObject({ number: 'P7' });
    expect(filed.turn?.next).toMatchObject({ do: 'wait' });
    const closed = from(filed.session as Known, {
      type: 'outcome',
      effect: keyOf(called.effects),
      outcome: 'closed',
    });
    expect(words(closed)?.slice(1)).toEqual(['Tercatat dengan nomor', 'P7', 'Terima kasih.']);
  });

  test.each(['failed', 'toString', 'never declared'])(
    'the outcome "%s" is a failure',
    (outcome) => {
      const { session, effects } = sending();
      const after = from(session as Known, { type: 'outcome', effect: keyOf(effects), outcome });
      expect(words(after)).toEqual(['Maaf, ada gangguan.']);
    },
  );

  test('after a restart the same work is handed out under the same key', () => {
    const { session, effects } = sending();
    const resumed = from(session as Known, { type: 'resume' });
    expect(resumed.effects[0]).toEqual(effects[0]);
  });

  test('a caller who hangs up while it runs loses nothing', () => {
    const { session, effects } = sending();
    const gone = from(session as Known, { type: 'hangup' });
    expect(gone.effects.filter(({ type }) => type === 'task')).toEqual([]);
    const filed = { type: 'outcome', effect: keyOf(effects), outcome: 'filed' } as const;
    expect(from(gone.session as Known, filed).session.mode).toBe('ended');
  });

  test('a caller who hangs up before it has told what they can', () => {
    const gone = from(run('halo', '1', 'sepatu').session as Known, { type: 'hangup' });
    expect(gone.turn?.say).toEqual([]);
    expect(gone.effects[0]).toMatchObject({
      type: 'task',
      task: 'file',
      slots: { what: 'sepatu' },
    });
  });
});

describe('secrets', () => {
  test('go to the task and are never kept', () => {
    const asked = run('halo', '2', 'P1', '1234');
    expect(asked.effects[0]).toMatchObject({ task: 'status', slots: { pin: '1234' } });
    expect(JSON.stringify(asked.session)).not.toContain('1234');
    expect(JSON.stringify([asked.turn, asked.trace])).not.toContain('1234');
  });

  test('are not kept either when they come once more while the task runs', () => {
    const again = run('halo', '2', 'P1', '1234', '1 2 3 4', { type: 'message', digits: '1234' });
    expect(again.session.deferred).toEqual([]);
    expect(JSON.stringify(again)).not.toMatch(/1 ?2 ?3 ?4/);
    expect(words(again)).toEqual(['Sebentar, ya. Masih kami proses.']);
    expect(run('halo', '2', 'P1', '1234', 'sepatu').session.deferred).toEqual([{ text: 'sepatu' }]);
    expect(run('halo', '2', 'P1', '1234', '12').session.deferred).toEqual([{ text: '12' }]);
  });

  test.each([
    ['satu dua tiga empat', '1234'],
    ['siji loro telu papat', '1234'],
    ['limo enem pitu songo', '5679'],
    ['gangsal nem wolu sanga', '5689'],
    ['hiji tilu opat genep', '1346'],
    ['kosong five lapan nul', '0580'],
  ])('are read in words: %s', (said, pin) => {
    const asked = run('halo', '2', 'P1', said);
    expect(asked.effects[0]).toMatchObject({ task: 'status', slots: { pin } });
  });
});

describe('time', () => {
  test('a conversation is due an hour after the last word, not before', () => {
    const { session, effects } = run('halo', '1', 'sepatu');
    expect(effects).toEqual([
      { type: 'wake', key: expect.any(String), at: session.at + 3_600_000 },
    ]);
    expect(rules(take(session as Known, { type: 'due' }, session.at + 3_599_999))).toEqual([
      'stale',
    ]);
    expect(rules(take(session as Known, { type: 'due' }, session.at + 3_600_000))).toContain(
      'abandoned',
    );
  });

  test('a person who comes back late begins again; what they had told was filed first', () => {
    const { session } = run('halo', '1', 'sepatu');
    const late = take(session as Known, 'halo', session.at + 3_600_000);
    expect(late.effects[0]).toMatchObject({ type: 'task', slots: { what: 'sepatu' } });
    const filed = from(late.session as Known, {
      type: 'outcome',
      effect: keyOf(late.effects),
      outcome: 'filed',
      slots: { number: 'P3' },
    });
    expect(words(filed)?.[0]).toBe('Halo, ini layanan paket.');
    expect(filed.session.slots).toEqual({ number: 'P3' });
  });

  test('a flow without a rule for it begins again after a day', () => {
    const { abandoned: _, ...flow } = parcelFlow;
    const first = step(flow, null, { key: 'a', at, type: 'message', text: 'lapor' });
    const next = (later: number) =>
      step(flow, first.session, { key: 'b', at: at + later, type: 'message', text: 'sepatu' });
    expect(next(86_399_999).session.slots).toEqual({ what: 'sepatu' });
    expect(next(86_400_000).session.slots).toEqual({});
  });
});

describe('another version of the flow', () => {
  const old = () => ({ ...run('halo', '1', 'sepatu').session, version: 1 });

  test('moves a session to the new names', () => {
    const before = { ...old(), stack: [{ node: 'where', tries: 0, silent: 0, asked: true }] };
    const after = from(before as never, 'Jl. Kenanga');
    expect(after.trace[0]?.rule).toBe('migrated');
    expect(after.session).toMatchObject({ version: 2, slots: { street: 'Jl. Kenanga' } });
  });

  test.each([0, 3])(
    'begins again without a rule for version %i, and keeps what was told',
    (version) => {
      const after = from({ ...old(), version } as never, 'halo');
      expect(words(after)?.[0]).toMatch(/^Maaf, layanan kami baru diperbarui/);
      expect(after.session).toMatchObject({ version: 2, slots: { what: 'sepatu' } });
    },
  );

  test('begins again where a node has gone, also within a version', () => {
    const lost = {
      ...old(),
      version: 2,
      stack: [{ node: 'gone', tries: 0, silent: 0, asked: true }],
    };
    const after = from(lost as never, 'halo');
    expect(words(after)?.slice(-1)).toEqual(['Apa yang bisa kami bantu?']);
    expect(after.session.slots).toEqual({ what: 'sepatu' });
  });
});

describe('what a message means', () => {
  test('what was told once is not changed by what is said aside', () => {
    const { session } = run('paket sepatu saya hilang di Jl. Kenanga', 'pokoknya di Jl. Melati');
    expect(session.slots.street).toBe('Jl. Kenanga');
  });

  test.each([
    ['ganti alamat jadi Jl. Melati 3', 'Jl. Melati 3'],
    ['ganti alamat jadi Jl. Melati no.3/5', 'Jl. Melati no.3/5'],
    ['ganti alamat jadi Jl. Makasih 3', 'Jl. Makasih 3'],
    ['ganti alamat jd Jl. Melati-Indah', 'Jl. Melati-Indah'],
    ['ganti alamatnya!', 'Jl. Kenanga'],
    ['ganti alamat ke - Jl. Melati', 'Jl. Melati'],
  ])('a correction takes the new answer as it is written: %s', (said, street) => {
    expect(run('halo', '1', 'sepatu', 'Jl. Kenanga', said).session.slots.street).toBe(street);
  });

  test('a message that names two options means neither', () => {
    const asked = run('halo', 'hilang, status');
    expect(rules(asked)).toContain('no-match');
    expect(words(asked)?.at(-1)).toBe('Apa yang bisa kami bantu?');
  });

  test.each([
    ['1', 'what'],
    ['2', 'number'],
    ['3', 'what'],
  ])(
    'the key %s picks the option that it is shown for, its place only where no key is',
    (digits, node) => {
      const options = {
        lost: { label: 'lost', digit: '2', to: 'hasNumber' },
        status: { label: 'ask', digit: '1', to: 'what' },
        again: { label: 'no', digit: '9', to: 'what' },
      } as const;
      const menu = { kind: 'choose', say: ['menu'], options } as const;
      const flow = { ...parcelFlow, nodes: { ...parcelFlow.nodes, menu } };
      const { session } = step(flow, null, { key: 'a', at, type: 'start' });
      const picked = step(flow, session, { key: 'b', at, type: 'message', digits });
      expect(picked.session.stack.at(-1)?.node).toBe(node);
    },
  );

  test.each([
    ['to cancel, once more', ['batal', 'keluar'], 'Batalkan?'],
    ['the same topic once more', ['cek paket', 'cek paket'], 'Nomornya berapa?'],
  ])('%s, it is asked again and lies over nothing new', (_, said, question) => {
    const asked = run('halo', '1', ...said);
    expect(words(asked)).toEqual([question]);
    expect(asked.session.stack).toHaveLength(2);
  });
});

test('a flow that runs in a circle ends up where failures go', () => {
  const nodes = { ...parcelFlow.nodes, hello: { kind: 'say', say: [], next: 'hello' } as const };
  const { effects, trace } = step({ ...parcelFlow, nodes }, null, { key: 'a', at, type: 'start' });
  expect(trace.map(({ rule }) => rule)).toContain('failed');
  expect(effects[0]?.type).toBe('hours');
});

test('the label of an option may name a slot', () => {
  const send = { id: 'Kirim ke {street}' };
  const flow = { ...parcelFlow, prompts: { ...parcelFlow.prompts, send } };
  const { session } = run('paket sepatu saya hilang di Jl. Kenanga', 'lewati');
  const { turn } = step(flow, session, { key: 'a', at: session.at, type: 'resume' });
  expect(turn?.next).toMatchObject({ choices: [{ label: 'Kirim ke Jl. Kenanga' }, {}] });
});

test('a phone flow may name a recording for a prompt', () => {
  const hello = { id: { text: 'Halo.', audio: 'halo.wav' } };
  const flow = { ...parcelFlow, prompts: { ...parcelFlow.prompts, hello } };
  const { turn } = step(flow, null, { key: 'a', at, type: 'start', language: 'en' });
  expect(turn?.say[0]).toEqual({ prompt: 'hello', text: 'Halo.', audio: 'halo.wav' });
  expect(turn?.say[1]?.text).toBe('How can we help?');
});
