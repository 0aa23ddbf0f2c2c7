import { memoryStore } from '@aduan/store-memory';
import { expect, it, vi } from 'vitest';
import { officer, testDesk } from '../runtime/test-desk.js';

/** 31 December 2025, 23:00 UTC: the first morning of 2026 in Jakarta. */
const receivedAt = Date.UTC(2025, 11, 31, 23);
const letter = {
  agenda: '123/PGD',
  body: 'Dengan hormat, gerai Desa Sukamaju tutup.',
  receivedAt,
  reporter: { name: 'Ana', contacts: [{ kind: 'postal', value: 'Jalan Melati 1\nDesa Sukamaju' }] },
};

function deskWithLetters(store = memoryStore()) {
  const desk = testDesk({ store });
  desk.clock.now = Date.UTC(2026, 0, 12, 3);
  return { ...desk, letters: desk.aduan.tickets, store };
}

const page = (n: number) => ({
  content: new Uint8Array([0x25, 0x50, 0x44, 0x46, n]),
  mime: 'application/pdf',
  name: `hal-${n}.pdf`,
});
const by = (key: string) => ({ actor: officer, key });

it('is a ticket with its scans, under its number in the register of the year in which it came', async () => {
  const { letters } = deskWithLetters();
  const { pin, ticket } = await letters.recordPostalLetter(letter, {
    ...by('a'),
    files: [page(1)],
  });
  expect(pin).toMatch(/\d/);
  expect(ticket).toMatchObject({
    channel: 'letter',
    receivedAt,
    foreignIds: [{ system: 'buku-agenda-2026', id: '123/PGD' }],
    attachments: [{ mime: 'application/pdf' }],
  });
  const lastYear = { ...letter, receivedAt: Date.UTC(2025, 11, 1) };
  const other = await letters.recordPostalLetter(lastYear, by('b'));
  expect(other.pin).not.toBeNull();
});

it('that others recorded gets the scans that it lacks, and no other, however often', async () => {
  const { aduan, letters } = deskWithLetters();
  const first = await letters.recordPostalLetter(letter, { ...by('a'), files: [page(1)] });
  const known = { ...letter, agenda: ' 123/pgd ' };
  const more = () =>
    letters.recordPostalLetter(known, { ...by('b'.repeat(200)), files: [page(1), page(2)] });
  const { pin, ticket } = await more();
  expect(pin).toBeNull();
  expect(ticket.id).toBe(first.ticket.id);
  expect(ticket.attachments).toHaveLength(2);
  await more();
  await letters.recordPostalLetter(letter, { ...by('c'), files: [page(2)] });
  const { timeline } = await aduan.tickets.get(ticket.id, { actor: officer });
  const scans = timeline.flatMap((each) => (each.type === 'message' ? each.attachments : []));
  expect(scans.map(({ name }) => name)).toEqual(['hal-1.pdf', 'hal-2.pdf']);
});

it('tells its PIN again to the key that recorded it, and refuses that key for another letter', async () => {
  const { letters } = deskWithLetters();
  const first = await letters.recordPostalLetter(letter, { ...by('a'), files: [page(1)] });
  expect(await letters.recordPostalLetter(letter, { ...by('a'), files: [page(1)] })).toEqual(first);
  const other = letters.recordPostalLetter(
    { ...letter, agenda: '124' },
    { ...by('a'), files: [page(1)] },
  );
  await expect(other).rejects.toMatchObject({ code: 'input-invalid' });
});

it('is one ticket with the scans of both when two processes record it at once', async () => {
  const { letters, store } = deskWithLetters();
  const { letters: others } = deskWithLetters(store);
  // Both have stored their scans before either writes the ticket.
  const { commit } = store;
  let open = () => {};
  const bothArrived = new Promise<void>((resolve) => {
    open = resolve;
  });
  let opening = 0;
  vi.spyOn(store, 'commit').mockImplementation(async (write) => {
    if (write.tickets?.some(({ expectedVersion }) => expectedVersion === 0)) {
      opening += 1;
      if (opening === 2) open();
      await bothArrived;
    }
    return commit(write);
  });
  const [one, other] = await Promise.all([
    letters.recordPostalLetter(letter, { ...by('one'), files: [page(1)] }),
    others.recordPostalLetter(letter, { ...by('other'), files: [page(2)] }),
  ]);
  expect(one.ticket.id).toBe(other.ticket.id);
  expect([one.pin, other.pin].filter((pin) => pin !== null)).toHaveLength(1);
  const second = one.pin === null ? one : other;
  expect(second.ticket.attachments).toHaveLength(2);
});

it('is told to nobody who may not see its ticket', async () => {
  const { aduan, letters } = deskWithLetters();
  const { ticket } = await letters.recordPostalLetter(letter, { ...by('a'), files: [page(1)] });
  await aduan.tickets.classify(ticket.id, { recusals: ['p-9'] }, { actor: officer });
  const options = { actor: { ...officer, id: 'p-9' }, key: 'b' };
  const hidden = letters.recordPostalLetter(letter, { ...options, files: [page(2)] });
  await expect(hidden).rejects.toMatchObject({ code: 'input-invalid' });
});

it.each([
  ['a number with signs that no register has', { agenda: '1<b>' }],
  ['no number', { agenda: ' ' }],
  ['a day that is yet to come', { receivedAt: Date.UTC(2026, 4, 1) }],
  ['no day', { receivedAt: undefined }],
])('is refused with %s', async (_, wrong) => {
  const { letters } = deskWithLetters();
  const refused = letters.recordPostalLetter({ ...letter, ...wrong } as never, by('a'));
  await expect(refused).rejects.toMatchObject({ code: 'input-invalid' });
});
