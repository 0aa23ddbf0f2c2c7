import { test } from '@aduan-internal/property';
import { expect } from 'vitest';
import { type Session, step, turnOf } from '../src/index.js';
import { parcelFlow } from './flows/parcel-flow.js';
import { parcelHost } from './flows/parcel-host.js';
import { expectAlive, walk, walks } from './walks.js';

const words = [
  'halo',
  'lapor',
  'sepatu',
  'Jl. Kenanga',
  'mawar',
  '0812225678',
  'ya',
  'bukan',
  'kirim',
  'cek paket',
  'P1',
  '1234',
  'lewati',
  'batal',
  'ulangi',
  'bantuan',
  'petugas',
  'english',
  'salah',
  'ganti alamat',
  'ganti alamat jadi Jl. Melati',
  'makasih',
  '',
  'mbuh',
  '2',
  '3',
  'sepatu saya hilang kemarin di Jl. Anggrek',
];
const outcomes = ['filed', 'refused', 'found', 'unknown', 'open', 'closed', 'answered', 'timeout'];
const anyWalk = walks(words, outcomes);

test('no walk gets stuck', anyWalk, (moves) => expectAlive(walk(parcelFlow, moves)));

test('a walk that is gone again is the same, byte for byte', anyWalk, (moves) => {
  expect(JSON.stringify(walk(parcelFlow, moves))).toBe(JSON.stringify(walk(parcelFlow, moves)));
});

test('a session that went through JSON goes on as before', anyWalk, (moves) => {
  for (const { before, input, ...taken } of walk(parcelFlow, moves)) {
    const read = JSON.parse(JSON.stringify(before)) as never;
    expect(JSON.stringify(step(parcelFlow, read, input))).toBe(JSON.stringify(taken));
  }
});

test('no session is changed in place', anyWalk, (moves) => {
  for (const { before, input } of walk(parcelFlow, moves)) {
    const frozen = JSON.stringify(before);
    step(parcelFlow, before as never, input);
    expect(JSON.stringify(before)).toBe(frozen);
  }
});

test('an input that comes twice changes nothing', anyWalk, (moves) => {
  for (const { session, input, trace } of walk(parcelFlow, moves)) {
    if (trace.at(-1)?.rule === 'stale') continue;
    const again = step(parcelFlow, session as never, input);
    expect(again.session).toBe(session);
    expect([again.turn, again.effects]).toEqual([null, []]);
  }
});

test('"petugas" calls a person at once, wherever the bot stands', anyWalk, (moves) => {
  const session = (walk(parcelFlow, moves).at(-1)?.session ?? null) as Session | null;
  const at = (session?.at ?? 0) + 1_000;
  const called = step(parcelFlow, session as never, {
    key: 'p',
    at,
    type: 'message',
    text: 'petugas',
  });
  const isThere = session?.mode === 'human' || session?.stack.at(-1)?.node === 'officer';
  const isCalled = called.effects.some(({ type }) => type === 'hours');
  const isOnTheWay = session?.stack.some(({ node }) => node === 'officeHours');
  expect(isThere || isCalled || isOnTheWay, JSON.stringify(session)).toBe(true);
});

test('no slot that was told is lost before the end', anyWalk, (moves) => {
  let kept: readonly string[] = [];
  for (const { session, trace } of walk(parcelFlow, moves, parcelHost())) {
    const rules = trace.map(({ rule }) => rule);
    const mayGo = ['ended', 'started', 'refused', 'expired', 'outcome'];
    if (!rules.some((rule) => mayGo.includes(rule))) {
      expect(Object.keys(session.slots)).toEqual(expect.arrayContaining([...kept]));
    }
    kept = Object.keys(session.slots);
  }
});

test('no effect has the key of another one', anyWalk, (moves) => {
  const keys = walk(parcelFlow, moves, parcelHost())
    .filter(({ input }) => input.type !== 'resume')
    .flatMap(({ effects }) => effects.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
});

test('no secret is ever kept', anyWalk, (moves) => {
  for (const { session } of walk(parcelFlow, moves, parcelHost())) {
    expect({ ...session.gone, ...session.slots }).not.toHaveProperty('pin');
  }
});

test('what was said last can be said again at any time', anyWalk, (moves) => {
  for (const { session, turn } of walk(parcelFlow, moves)) {
    if (turn && turn.say.length > 0) expect(turnOf(parcelFlow, session as never)).toEqual(turn);
  }
});
