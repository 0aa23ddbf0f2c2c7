import type { TranscriptEntry } from '@aduan/core/channel';
import { expect, test } from 'vitest';
import type { QueuedMessage } from '../../../src/widget/connection/outbox.js';
import { type TimelineParts, timeline } from '../../../src/widget/conversation/timeline.js';

function entry(at: number, change: Partial<TranscriptEntry> = {}): TranscriptEntry {
  return {
    revision: at,
    id: `m${at}`,
    direction: 'out',
    at,
    text: `text ${at}`,
    media: [],
    status: 'sent',
    author: { kind: 'desk' },
    ...change,
  };
}

function queued(id: string, change: Partial<QueuedMessage> = {}): QueuedMessage {
  return { message: { id, sentAt: 9, locale: 'id', text: id }, state: 'waiting', ...change };
}

const show = (parts: Partial<TimelineParts>) =>
  timeline({ entries: [], queued: [], secrets: new Map(), ...parts });

const colleague = { kind: 'officer', name: 'Petugas Satu', role: 'Petugas' } as const;

test('puts what is still on its way below what the desk has, by time', () => {
  const bubbles = show({ entries: [entry(2), entry(1)], queued: [queued('new')] });
  expect(bubbles.map(({ id }) => id)).toEqual(['m1', 'm2', 'new']);
});

test('what was said at the same moment stands before what answers it', () => {
  const asked = entry(1, { id: 'asked', direction: 'in', author: { kind: 'citizen' } });
  const bubbles = show({ entries: [entry(1), asked] });
  expect(bubbles.map(({ id }) => id)).toEqual(['asked', 'm1']);
});

test('a message that the desk has is shown once, though it is still in the outbox', () => {
  const bubbles = show({
    entries: [entry(1, { id: 'mine', direction: 'in', status: 'accepted' })],
    queued: [queued('mine', { state: 'sent' })],
  });
  expect(bubbles).toHaveLength(1);
  expect(bubbles[0]).toMatchObject({ side: 'citizen', state: 'sent' });
});

test.each([
  ['accepted', 'sent'],
  ['delivered', 'sent'],
  ['read', 'read'],
  ['failed', 'refused'],
] as const)('status %s is shown as %s', (status, state) => {
  expect(show({ entries: [entry(1, { direction: 'in', status })] })[0]?.state).toBe(state);
});

test('says who speaks, an officer or the desk by itself, once in a row', () => {
  const bubbles = show({
    entries: [
      entry(1),
      entry(2),
      entry(3, { author: colleague }),
      entry(4, { author: colleague }),
      entry(5),
      entry(6, { direction: 'in', author: { kind: 'citizen' } }),
    ],
  });
  expect(
    bubbles.map(({ author, isNewSpeaker }) => [author?.name ?? author?.kind, isNewSpeaker]),
  ).toEqual([
    ['desk', true],
    ['desk', false],
    ['Petugas Satu', true],
    ['Petugas Satu', false],
    ['desk', true],
    [undefined, undefined],
  ]);
});

test('shows a ticket number with the first message of the desk that carries it', () => {
  const bubbles = show({
    entries: [
      entry(1, { direction: 'in', ticket: 'ADU-1' }),
      entry(2, { ticket: 'ADU-1' }),
      entry(3, { ticket: 'ADU-1' }),
      entry(4, { ticket: 'ADU-2' }),
    ],
  });
  expect(bubbles.map(({ ticket }) => ticket)).toEqual([undefined, 'ADU-1', undefined, 'ADU-2']);
});

test('offers choices only while the question stands last', () => {
  const choices = [{ id: 'ya', title: 'Ya' }];
  const asked = [entry(1, { choices }), entry(2, { choices })];
  const offered = (parts: Partial<TimelineParts>) => show(parts).map((bubble) => !!bubble.choices);
  expect(offered({ entries: asked })).toEqual([false, true]);
  expect(offered({ entries: asked, queued: [queued('answer')] })).toEqual([false, false, false]);
});

test('puts secret values to the message that they belong to', () => {
  const bubbles = show({
    entries: [entry(1), entry(2)],
    secrets: new Map([['m2', { pin: '4829 1370' }]]),
  });
  expect(bubbles.map(({ secrets }) => secrets?.pin)).toEqual([undefined, '4829 1370']);
});
