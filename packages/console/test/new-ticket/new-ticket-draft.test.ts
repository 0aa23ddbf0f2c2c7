import { expect, it } from 'vitest';
import {
  changedDraft,
  emptyDraft,
  isPostalLetterMissing,
  matterOf,
  postalLetterOf,
  ticketOf,
} from '../../src/new-ticket/new-ticket-draft.js';
import { datesOf } from '../../src/time/dates.js';

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

it('has similar tickets looked for once two of its place, topic and words are known', () => {
  const place = { cooperative: 'KDMP Maju' };
  const topic = { category: 'kdmp.gerai' };
  const words = { body: 'Antrean di loket kacau sejak pagi.' };
  const isLookedFor = (known: object) => matterOf({ ...emptyDraft, ...known }) !== null;
  for (const one of [place, topic, words]) expect(isLookedFor(one)).toBe(false);
  for (const two of [
    { ...place, ...topic },
    { ...place, ...words },
    { ...topic, ...words },
  ]) {
    expect(isLookedFor(two)).toBe(true);
  }
  expect(isLookedFor({ ...topic, body: 'Antrean' })).toBe(false);
});

it('hands on when a letter was answered on paper, with its answer, and nothing of a day that is none', () => {
  const dates = datesOf('id', 'Asia/Jakarta');
  const at = (text: string) => dates.instantOf(text) ?? 0;
  const draft = { ...begun, begunAt: at('2026-11-24T09:12'), receivedOn: '2026-11-16' };
  const said = { answer: ' Sudah kami perbaiki. ' };
  const answered = { ...draft, ...said, answeredOn: '2026-11-18' };
  expect(isPostalLetterMissing(answered, dates)).toMatchObject({ answerDay: false });
  expect(postalLetterOf(answered, dates)).toMatchObject({
    answeredAt: '2026-11-17T17:00:00.000Z',
    answer: 'Sudah kami perbaiki.',
  });
  for (const answeredOn of ['2026-11-15', '2026-11-25', '2026-13-01']) {
    const wrong = { ...answered, answeredOn };
    expect(isPostalLetterMissing(wrong, dates)).toMatchObject({ answerDay: true });
  }
  const waiting = postalLetterOf({ ...draft, ...said }, dates);
  expect(isPostalLetterMissing(draft, dates)).toMatchObject({ answerDay: false });
  for (const field of ['answer', 'answeredAt']) expect(waiting).not.toHaveProperty(field);
});

it('hands on nothing that leads to anyone who wants no name', () => {
  const who = { name: 'Warga Contoh', phone: '081234567890', address: 'Jalan Contoh 1' };
  const dates = datesOf('id', 'Asia/Jakarta');
  const draft = { ...begun, ...who, body: 'Gerai tutup.' };
  expect(postalLetterOf(draft, dates).reporter).toEqual({
    name: who.name,
    contacts: [
      { kind: 'phone', value: who.phone },
      { kind: 'postal', value: who.address },
    ],
  });
  const nameless = { ...draft, anonymous: true };
  expect(ticketOf(nameless, dates)).toMatchObject({ anonymous: true, reporter: {} });
  const handedOn = JSON.stringify([ticketOf(nameless, dates), postalLetterOf(nameless, dates)]);
  for (const each of Object.values(who)) expect(handedOn).not.toContain(each);
});
