import { memoryStore } from '@aduan/store-memory';
import { expect, it, vi } from 'vitest';
import { InputError } from '../../src/errors.js';
import { auditor, officer, supervisor, testDesk } from './test-desk.js';

const complaint = (index: number) => ({
  input: {
    body: `Simpanan ${index} tidak bisa diambil.`,
    channel: 'letter',
    reporter: { name: `Warga ${index}` },
    foreignIds: [{ system: 'lama', id: `${index}` }],
  },
  key: `lama-${index}`,
});

function deskWithStore() {
  const store = memoryStore();
  const [commit, commitAll] = [vi.spyOn(store, 'commit'), vi.spyOn(store, 'commitAll')];
  return { ...testDesk({ store }), commit, commitAll };
}

it('many tickets are opened by one call of the store, each with its number and PIN', async () => {
  const { aduan, commit, commitAll } = deskWithStore();
  const cases = [0, 1, 2].map(complaint);
  const settled = await aduan.tickets.openAll(cases, { actor: officer });
  const opened = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect(new Set(opened.map(({ ticket }) => ticket.number)).size).toBe(3);
  for (const { pin } of opened) expect(pin).toMatch(/^\d{4} \d{4}$/);
  expect(commitAll).toHaveBeenCalledOnce();
  expect(commit).not.toHaveBeenCalled();
  for (const [index, { ticket }] of opened.entries()) {
    const view = await aduan.tickets.get(ticket.id, { actor: supervisor });
    expect(view.reporters).toMatchObject([{ name: `Warga ${index}` }]);
    expect(await aduan.tickets.verifyHistory(ticket.id, { actor: auditor })).toMatchObject({
      intact: true,
    });
  }
});

it('one that is refused holds up no other, and says why in its place', async () => {
  const { aduan } = deskWithStore();
  await aduan.tickets.open({ ...complaint(1).input }, { actor: officer });
  const cases = [complaint(0), complaint(1), { input: { ...complaint(2).input, body: ' ' } }];
  const settled = await aduan.tickets.openAll(cases, { actor: officer });
  expect(settled).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: { code: 'foreign-id-known' } },
    { status: 'rejected', reason: { name: 'InputError' } },
  ]);
  expect((await aduan.tickets.list({}, { actor: supervisor })).items).toHaveLength(2);
});

it('an import that begins again opens nothing twice', async () => {
  const { aduan } = deskWithStore();
  const first = await aduan.tickets.openAll([0, 1].map(complaint), { actor: officer });
  const again = await aduan.tickets.openAll([0, 1, 2].map(complaint), { actor: officer });
  expect(again.slice(0, 2)).toEqual(first);
  expect(again[2]).toMatchObject({ status: 'fulfilled' });
  expect((await aduan.tickets.list({}, { actor: supervisor })).items).toHaveLength(3);
});

it('two of one call with the same foreign id become one ticket', async () => {
  const { aduan } = deskWithStore();
  const twin = { input: complaint(0).input };
  const settled = await aduan.tickets.openAll([twin, twin], { actor: officer });
  expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

it('a store that fails fails all of them, and nobody waits for ever', async () => {
  const { aduan, commitAll } = deskWithStore();
  commitAll.mockRejectedValueOnce(new Error('lost'));
  const settled = await aduan.tickets.openAll([0, 1].map(complaint), { actor: officer });
  expect(settled).toMatchObject(
    [0, 1].map(() => ({ status: 'rejected', reason: { message: 'lost' } })),
  );
});

it('none is fine, 501 are too many, and anyone who may not open tickets opens none', async () => {
  const { aduan } = deskWithStore();
  expect(await aduan.tickets.openAll([], { actor: officer })).toEqual([]);
  const many = Array.from({ length: 501 }, (_, index) => complaint(index));
  await expect(aduan.tickets.openAll(many, { actor: officer })).rejects.toBeInstanceOf(InputError);
  const refused = await aduan.tickets.openAll([complaint(0)], { actor: auditor });
  expect(refused).toMatchObject([{ status: 'rejected', reason: { name: 'ForbiddenError' } }]);
});
