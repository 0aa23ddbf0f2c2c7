import {
  defineFlow,
  drawFlow,
  type Flow,
  type Input,
  lintFlow,
  type Session,
  type Step,
  step,
  tokens,
  turnOf,
} from '@aduan/dialogue';
import { simulate } from '@aduan/dialogue/simulator';
import { isDeep } from '@aduan-internal/property';
import { describe, expect, it } from 'vitest';
import { describeSession } from '../../../dialogue/src/intake/describe-session.js';
import { maxTextLength } from '../../../dialogue/src/language/tokens.js';
import { kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');
const message = (key: string, text: string, later = 0): Input => ({
  key,
  at: at + later,
  type: 'message',
  text,
});

/** A conversation that has come to a question of the shipped flow. */
function askedFor(...said: readonly string[]) {
  const talk = simulate(kopdesFlow, kopdesHost(), at);
  for (const text of said) talk.say(text);
  return talk;
}

const questions: Readonly<Record<string, readonly string[]>> = {
  menu: ['halo'],
  story: ['lapor'],
  place: ['lapor', 'ketua korupsi'],
  who: ['lapor', 'ketua korupsi', 'Bogor'],
  category: ['lapor', 'pelayanannya kasar', 'Bogor', 'anonim'],
  ready: ['lapor', 'ketua korupsi', 'Bogor', 'anonim'],
  which: ['lapor', 'ketua korupsi', 'Bogor', 'anonim', 'ganti'],
  question: ['mau tanya'],
  number: ['cek laporan'],
  pin: ['cek laporan', 'ADU-2026-000123-8'],
  helped: ['apa syarat jadi pengurus?'],
  reallyCancel: ['lapor', 'gerai tutup terus', 'batal'],
};

describe('what a citizen may send', () => {
  const odd = [
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of words', 'desa '.repeat(200_000)],
    ['a megabyte of names', 'Koperasi Maju '.repeat(70_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of questions', 'apa '.repeat(250_000)],
    ['a name of spaces', `nama saya${' '.repeat(60_000)}!`],
    ['a name of dots', `nama saya A${'.'.repeat(60_000)} x`],
    ['a place of commas', `Bogor${','.repeat(60_000)}x`],
    ['a correction of marks', `ganti tempat jadi Mekar ${'. '.repeat(30_000)}`],
    ['letters that are sentences', '\uFDFA'.repeat(60_000)],
    ['a correction in one long word', `bukan ${'a'.repeat(4_000)}`],
    ['a page of phone numbers', '081234567890 '.repeat(300)],
    ['emoji', '😡😡😡'],
    ['a family of emoji', '👨‍👩‍👧‍👦'],
    ['right to left', '\u202Eلماذا الجمعية مغلقة'],
    ['nothing that is seen', '\u200B\u200D\uFEFF'],
    ['half a character', '\uD83D'],
    ['a prototype', '__proto__'],
    ['a method', 'constructor'],
    ['a place in a text', '{story} {pin} {__proto__}'],
    ['a script', '<script>alert(1)</script>'],
  ] as const;

  it.each(odd)('%s is dealt with at every question', (_, text) => {
    for (const [node, said] of Object.entries(questions)) {
      const talk = askedFor(...said);
      expect(talk.session?.stack.at(-1)?.node).toBe(node);
      const last = talk.say(text).at(-1);
      // A question that nobody can answer is passed on, and that is the end.
      if (node !== 'question') expect(last?.session.mode).not.toBe('ended');
      expect(JSON.parse(JSON.stringify(last?.session))).toEqual(last?.session);
      expect(
        talk.say('petugas').some(({ effects }) => effects.some(({ type }) => type === 'queue')),
      ).toBe(true);
    }
  });

  it('letters that are sentences are read no further than a message of as many letters', () => {
    const letter = '\uFDFA';
    expect(letter.normalize('NFKC').length).toBeGreaterThan(10);
    const read = tokens(letter.repeat(60_000)).join(' ');
    expect(read.length).toBeLessThanOrEqual(maxTextLength);
    expect(tokens(`petugas ${letter} 12`)).toContain('12');
  });

  it('a command with letters in between that nobody sees is a command', () => {
    for (const text of [
      'pet\u200Bugas',
      '\uFEFFpetugas',
      '\u202Epetugas',
      'ｐｅｔｕｇａｓ',
      'PETUGAS!!! 😡',
    ]) {
      const steps = askedFor('lapor').say(text);
      expect(
        steps.flatMap(({ effects }) => effects.map(({ type }) => type)),
        text,
      ).toContain('queue');
    }
  });

  it('a button of an earlier question is no answer to this one, and nothing is lost by it', () => {
    for (const [node, said] of Object.entries(questions)) {
      for (const choice of ['complaint', '__proto__', 'toString', 'skip!', '99']) {
        const talk = askedFor(...said);
        const isOwn = node === 'menu' && choice === 'complaint';
        if (!isOwn) talk.say({ choice, text: '' });
        expect(talk.session?.slots, node).toMatchObject(askedFor(...said).session?.slots ?? {});
      }
    }
  });

  it('a thousand messages keep a conversation small, in deep runs ten thousand', () => {
    let session: Session | null = null;
    const words = [
      'lapor',
      'ketua korupsi',
      'hmm',
      'ganti tempat jadi Desa Mekar',
      'bantuan',
      'english',
      'apa?',
      'batal',
      'tidak',
    ];
    for (let turn = 0; turn < (isDeep ? 10_000 : 1_000); turn += 1) {
      const taken: Step = step(
        kopdesFlow,
        session as never,
        message(`m${turn}`, words[turn % words.length] ?? '', turn * 1_000),
      );
      session = taken.session;
      for (const effect of taken.effects) {
        if (effect.type === 'wake') continue;
        const outcome = {
          key: `o${effect.key}`,
          at: at + turn * 1_000,
          type: 'outcome',
          effect: effect.key,
          outcome: 'open',
        } as const;
        session = step(kopdesFlow, session as never, outcome).session;
      }
    }
    expect(JSON.stringify(session).length).toBeLessThan(4_096);
  });
});

describe('a conversation with too much of everything', () => {
  it('keeps the first question under a thousand interruptions', () => {
    const talk = askedFor('lapor', 'ketua korupsi');
    const topics = ['cek laporan', 'mau tanya', 'laporan baru', 'batal', 'apa itu RAT?'];
    for (let turn = 0; turn < 1_000; turn += 1) {
      talk.say(topics[turn % topics.length] ?? '');
      expect(talk.session?.stack.length).toBeLessThanOrEqual(6);
    }
    expect(talk.session?.stack[0]?.node).toBe('place');
    expect(talk.session?.slots.story).toBe('ketua korupsi');
  });

  it('keeps a photo once, however often it is sent', () => {
    const talk = askedFor('lapor');
    const files = Array.from({ length: 500 }, (_, place) => ({
      ref: `f${place % 250}`,
      kind: 'image' as const,
    }));
    talk.say({ text: '', files });
    talk.say({ text: '', files });
    expect(talk.session?.slots.files).toHaveLength(250);
  });

  it('keeps what is said while a task runs no longer than one message', () => {
    const begun = step(kopdesFlow, null, message('a', 'halo'));
    let session: Session = begun.session;
    for (let turn = 0; turn < 40; turn += 1) {
      session = step(kopdesFlow, session as never, message(`m${turn}`, 'x'.repeat(60_000))).session;
    }
    expect(JSON.stringify(session).length).toBeLessThan(500_000);
  });
});

describe('what may stand where a session should be', () => {
  const session = askedFor('lapor', 'ketua korupsi').session as Session;
  const edited: Readonly<Record<string, unknown>> = {
    'of a later form': { ...session, v: 2 },
    'an empty object': {},
    'a text': 'halo',
    'a number': 7,
    'a list': [],
    'without a stack': { ...session, stack: undefined },
    'with an empty stack': { ...session, stack: [] },
    'with a stack of nothing': { ...session, stack: [null] },
    'with a stack that is none': { ...session, stack: 'place' },
    'at a node that is none': { ...session, stack: [{ ...session.stack[0], node: '__proto__' }] },
    'without slots': { ...session, slots: null },
    'in a mode that is none': { ...session, mode: 'asleep' },
    'in a language that is none': { ...session, language: '__proto__' },
    'without what was seen': { ...session, seen: null },
    'with words that are none': { ...session, said: ['__proto__', '~constructor', '#toString', 7] },
    'with held messages that are none': { ...session, held: [null] },
    'with answers that are none': { ...session, answered: [{}] },
    'of another flow': { ...session, flow: 'else' },
  };

  it.each(Object.entries(edited))(
    '%s: the conversation goes on, and reaches a person',
    (_, kept) => {
      let next = step(kopdesFlow, kept as never, message('next', 'halo'));
      expect(turnOf(kopdesFlow, next.session)).not.toBeUndefined();
      for (let turn = 0; turn < 6; turn += 1) {
        const effect = next.effects.find(({ type }) => type !== 'wake');
        const input: Input = effect
          ? { key: `o${turn}`, at: at + turn, type: 'outcome', effect: effect.key, outcome: 'open' }
          : message(`p${turn}`, 'petugas', turn);
        next = step(kopdesFlow, next.session, input);
        if (next.effects.some(({ type }) => type === 'queue')) return;
      }
      expect(next.session.stack.at(-1)?.node).toBe('queue');
    },
  );
});

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, key]))];
}

/** The same value with something else in one place. */
function putInto(value: unknown, [key, ...way]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string, unknown> = Array.isArray(value) ? [...value] : Object(value);
  const changed = { ...copy, [key]: putInto(copy[key], way, other) };
  return Array.isArray(value) ? Object.values(changed) : changed;
}

describe('a session that was edited in one place', () => {
  const { session } = askedFor('lapor', 'ketua korupsi', 'Bogor', 'petugas');
  const asked = {
    ...session,
    mode: 'bot',
    stack: [
      { node: 'menu', tries: 0, silent: 0, asked: true, waiting: 'w', since: at },
      { node: 'place', tries: 1, silent: 0, asked: true, topic: 't', correcting: true },
      { node: 'place', tries: 0, silent: 0, asked: true, offer: [{ label: 'a', value: 'b' }] },
    ],
    slots: { story: 'x', files: [{ ref: 'r', kind: 'image' }] },
    gone: { number: '1' },
    held: [{ text: 'a', digits: '1', choice: 'x', files: [{ ref: 'r', kind: 'image' }] }],
  };
  const odd = [
    ...[null, undefined, 7, -1, true, '', '__proto__', [], {}, [null], [[]], [{}]],
    JSON.parse('{"__proto__":{"polluted":1}}'),
    'y'.repeat(100_000),
    Array.from({ length: 1_000 }, () => ({ node: 'place', tries: 0, silent: 0, asked: true })),
  ];
  const inputs = [
    { type: 'message', text: 'Bogor' },
    { type: 'message', text: '1', files: [{ ref: 's', kind: 'image' }] },
    { type: 'message', text: 'salah' },
    { type: 'outcome', effect: 'w', outcome: 'open', slots: JSON.parse('{"__proto__":{"x":1}}') },
    ...(['start', 'silence', 'hangup', 'due', 'resume', 'human-released'] as const).map((type) => ({
      type,
    })),
  ] as const;

  it.each([
    ['as it waits for a person', session],
    ['as it asks', asked],
  ])('%s: goes on with whatever comes', (_, whole) => {
    for (const way of placesIn(whole)) {
      for (const [place, one] of odd.entries()) {
        const kept = putInto(whole, way, one);
        for (const input of inputs) {
          const key = `${way.join('.')}:${place}:${input.type}`;
          const taken = step(kopdesFlow, kept as never, { ...input, key, at: at + 90_000 });
          expect(
            () => JSON.stringify([taken, describeSession(kopdesFlow, kept)]),
            key,
          ).not.toThrow();
        }
      }
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('an officer takes over at every question', () => {
  it.each(Object.entries(questions))('%s', (_, said) => {
    const talk = askedFor(...said);
    const before = talk.session;
    talk.give({ type: 'human-took-over' });
    expect(talk.say('halo pak').every(({ turn }) => turn === null)).toBe(true);
    const [back] = talk.give({ type: 'human-released' });
    expect(back?.session.stack.at(-1)?.node).toBe(before?.stack.at(-1)?.node);
    expect(back?.session.slots).toEqual(before?.slots);
  });
});

describe('two tabs, and deliveries out of order', () => {
  it('say the same, whichever comes twice or late', () => {
    const one = message('a', 'lapor');
    const other = message('b', 'ketua korupsi', 1_000);
    const first = step(kopdesFlow, null, one);
    const effect = first.effects[0]?.key ?? '';
    const office = { at, type: 'outcome', effect } as const;
    const opened = step(kopdesFlow, first.session, { ...office, key: 'o', outcome: 'open' });
    const second = step(kopdesFlow, opened.session, other);
    for (const late of [one, other, one]) {
      const again = step(kopdesFlow, second.session, late);
      expect(again).toMatchObject({ session: second.session, turn: null, effects: [] });
    }
    const stale = step(kopdesFlow, second.session, { ...office, key: 'o2', outcome: 'closed' });
    expect(stale.session).toBe(second.session);
  });
});

/** A flow as somebody may write it who means no good. */
const hostile = (nodes: object, prompts: object = {}): Flow =>
  defineFlow<{ slots: Record<string, string>; tasks: Record<never, never> }>()({
    id: 'x',
    version: 1,
    languages: ['id'],
    start: 'a',
    person: 'p',
    failed: 'p',
    prompts: { hi: { id: 'Hai {__proto__} {constructor}' }, ...prompts },
    nodes: {
      p: { kind: 'queue', queue: 'q', say: [], released: 'p', timeout: 'p', unavailable: 'p' },
      ...nodes,
    },
  } as never) as never;

describe('a flow from anywhere', () => {
  it.each<[string, object]>([
    [
      'goes in a circle',
      { a: { kind: 'say', say: ['hi'], next: 'b' }, b: { kind: 'say', say: ['hi'], next: 'a' } },
    ],
    ['tests in a circle', { a: { kind: 'test', slot: 'x', filled: 'a', empty: 'a' } }],
    ['returns in a circle', { a: { kind: 'return', otherwise: 'a' } }],
    ['leads nowhere', { a: { kind: 'say', say: ['hi'], next: '__proto__' } }],
    ['has nodes of no kind', { a: { kind: 'constructor' } }],
    [
      'fills a prototype',
      { a: { kind: 'ask', say: ['hi'], into: '__proto__', accepts: ['text'], next: 'a' } },
    ],
    [
      'sets a prototype',
      {
        a: { kind: 'say', say: ['hi'], set: JSON.parse('{"__proto__":{"polluted":1}}'), next: 'p' },
      },
    ],
    ['says what is not there', { a: { kind: 'say', say: ['toString', '__proto__'], next: 'p' } }],
  ])('that %s ends with a person, is drawn, and changes no prototype', (_, nodes) => {
    const flow = hostile(nodes);
    let session: Session | null = null;
    let called = false;
    for (let turn = 0; turn < 30 && !called; turn += 1) {
      const taken: Step = step(
        flow,
        session as never,
        message(`m${turn}`, turn < 5 ? 'halo' : 'petugas'),
      );
      session = taken.session;
      called = taken.effects.some(({ type }) => type === 'queue');
      expect(JSON.stringify(session).length).toBeLessThan(20_000);
    }
    expect(called).toBe(true);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(() => [lintFlow(flow), drawFlow(flow)]).not.toThrow();
  });
});
