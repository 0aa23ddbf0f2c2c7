import { describe, expect, it } from 'vitest';
import {
  defineFlow,
  drawFlow,
  type Flow,
  type Input,
  lintFlow,
  type Session,
  type Step,
  step,
  turnOf,
} from '../src/index.js';
import { kopdesFlow } from '../src/kopdes/index.js';
import { simulate } from '../src/simulator/index.js';
import { kopdesHost } from './flows/kopdes-host.js';

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
  pin: ['cek laporan', 'ADU-2026-000123-4'],
  helped: ['apa syarat jadi pengurus?'],
  reallyCancel: ['lapor', 'batal'],
};

describe('what a citizen may send', () => {
  const odd = [
    ['a megabyte of one letter', 'a'.repeat(1_000_000)],
    ['a megabyte of words', 'desa '.repeat(200_000)],
    ['a megabyte of names', 'Koperasi Maju '.repeat(70_000)],
    ['a megabyte of digits', '1'.repeat(1_000_000)],
    ['a megabyte of spaces', ' '.repeat(1_000_000)],
    ['a megabyte of questions', 'apa '.repeat(250_000)],
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
      const talk = askedFor(...said);
      for (const choice of ['complaint', '__proto__', 'toString', 'skip!', '99']) {
        const isOwn = node === 'menu' && choice === 'complaint';
        if (!isOwn) talk.say({ choice, text: '' });
      }
      expect(talk.session?.slots, node).toMatchObject(askedFor(...said).session?.slots ?? {});
    }
  });

  it('ten thousand messages keep a conversation small', () => {
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
    for (let turn = 0; turn < 10_000; turn += 1) {
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
