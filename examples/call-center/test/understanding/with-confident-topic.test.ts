import { expect, test } from 'vitest';
import { withConfidentTopic } from '../../server/understanding/with-confident-topic.js';

test('a topic is given to a ticket only when the model is sure of it, and nobody named another', () => {
  const open = { type: 'ticket.open', kind: 'complaint', body: 'Beras habis.' } as const;
  const suggests = (isSure: boolean) => ({
    suggest: () => ({
      category: { choices: [{ label: 'kdmp.usaha.sembako', confidence: 0.97 }], isSure },
    }),
  });
  const given = (sure: boolean, more: object = {}) =>
    withConfidentTopic({ outcome: 'filed', open: { ...open, ...more } }, suggests(sure));
  expect(given(true)).toMatchObject({
    open: { category: 'kdmp.usaha.sembako' },
    why: ['sorted kdmp.usaha.sembako'],
  });
  expect(given(true).open).not.toHaveProperty('supervisory');
  expect(given(false).open?.category).toBeUndefined();
  expect(given(true, { category: 'kdmp.usaha.lpg' }).open?.category).toBe('kdmp.usaha.lpg');
  expect(given(true, { kind: 'information-request' }).open?.category).toBeUndefined();
  expect(withConfidentTopic({ outcome: 'joined' }, suggests(true))).toEqual({ outcome: 'joined' });
});
