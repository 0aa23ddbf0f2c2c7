import { expect, it } from 'vitest';
import { changedDraft, emptyDraft } from '../../src/new-ticket/new-ticket-draft.js';

const begun = changedDraft(emptyDraft, { agenda: '77/PGD' }, 5);

it('begins with the first key press, and keeps its key while it is written', () => {
  expect(begun).toMatchObject({ agenda: '77/PGD', begunAt: 5 });
  const longer = changedDraft(begun, { body: 'Dengan hormat' }, 9);
  expect(longer).toEqual({ ...begun, body: 'Dengan hormat' });
});

it('is another draft, with another key, once it is changed after a refusal', () => {
  const corrected = changedDraft({ ...begun, isRefused: true }, { agenda: '78/PGD' }, 9);
  expect(corrected.key).not.toBe(begun.key);
  expect(corrected).toEqual({ ...begun, agenda: '78/PGD', key: corrected.key });
  expect(changedDraft(corrected, { body: 'Dengan hormat' }, 10).key).toBe(corrected.key);
});
