import { expect, test } from 'vitest';
import type { FoundPlace } from '../../src/flow/index.js';
import {
  type CandidatePlaces,
  type FindPlace,
  performFind,
  performLocate,
} from '../../src/phone/kopdes-place.js';
import { complaintOf } from '../../src/phone/kopdes-tickets.js';

const meant = (where: string) => ({
  label: `Kopdes Merah Putih Sukamaju, Kec. ${where}`,
  region: '32.01',
  cooperative: { name: 'Koperasi Desa Merah Putih Sukamaju', simkopdesId: where },
});
const [first, second] = [meant('Cibungbulang'), meant('Cibadak')];
const nobody: CandidatePlaces = { sure: null, choices: [] };
const two: CandidatePlaces = { sure: null, choices: [first, second] };

/** A finder with the answers given, and what it was asked for. */
function finder(...answers: readonly CandidatePlaces[]) {
  const asked: Parameters<FindPlace>[0][] = [];
  const find: FindPlace = async (said) => answers[asked.push(said) - 1] ?? nobody;
  return { asked, find };
}

/** What one `find` hands to the next. */
function told(slots: Readonly<Record<string, unknown>> = {}) {
  return slots as { readonly found: FoundPlace };
}

test('Three of many are offered, none is taken', async () => {
  const many = { sure: null, choices: [first, second, meant('a'), meant('b')] };
  const { outcome, slots } = await performFind({ place: 'Sukamaju' }, finder(many).find);
  expect(outcome).toBe('choices');
  expect(slots?.candidates).toHaveLength(3);
  expect(told(slots).found).not.toHaveProperty('meant');
});

test('Too many for a choice are none: the district is asked for', async () => {
  const { find } = finder({ ...two, tooMany: true });
  const { outcome, slots } = await performFind({ place: 'Sukamaju' }, find);
  expect(outcome).toBe('choices');
  expect(slots?.candidates).toEqual([]);
});

test('The one that was picked is read back, and its ticket says so beside their own words', async () => {
  const { asked, find } = finder(two);
  const said = { story: 'Tutup.', place: 'Sukamaju', cooperative: 'kopdes skmaju' };
  const { found } = told((await performFind(said, find)).slots);
  const picked = await performFind({ ...said, found, candidatePlace: second }, find);
  expect(picked).toMatchObject({ outcome: 'found', slots: { cooperative: second.label } });
  const open = complaintOf({ ...said, ...picked.slots });
  expect(open).toMatchObject({ cooperative: second.cooperative, region: '32.01' });
  expect(open.body).toBe('Tutup.\n\nSukamaju');
  expect(await performFind({ ...said, ...picked.slots }, find)).toEqual({ outcome: 'found' });
  expect(asked).toHaveLength(1);
});

test('A person who knows none of them is not asked again, and nothing that they said is lost', async () => {
  const { asked, find } = finder(two);
  const said = { story: 'Tutup.', place: 'Sukamaju', cooperative: 'Kopdes Sukamaju' };
  const { found } = told((await performFind(said, find)).slots);
  const left = await performFind({ ...said, found, candidatePlace: null }, find);
  expect(left.outcome).toBe('unknown');
  expect(complaintOf({ ...said, ...left.slots, isConfirmed: true })).toMatchObject({
    cooperative: { name: 'Kopdes Sukamaju' },
    region: null,
    body: 'Tutup.\n\nTempat (kata warga): Sukamaju',
  });
  // Left before he has read it back.
  expect(complaintOf({ ...said, ...left.slots })).toMatchObject({
    cooperative: null,
    region: null,
    body: 'Tutup.\n\nTempat (kata warga): Sukamaju\n\nKoperasi (kata warga): Kopdes Sukamaju',
  });
  expect((await performFind({ ...said, ...left.slots }, find)).outcome).toBe('unknown');
  expect(asked).toHaveLength(1);
});

test.each([null, false] as const)(
  'A village that is known stays when no cooperative of it is meant, and is not asked for again: %s',
  async (candidatePlace) => {
    const village = { label: 'Tomok, Kec. Simanindo', region: '12.17.05.2006' };
    const { asked, find } = finder({ ...two, village });
    const said = { story: 'Tutup.', place: 'Tomok', cooperative: 'Koperasi Contoh Ulina' };
    const { found } = told((await performFind(said, find)).slots);
    const left = await performFind({ ...said, found, candidatePlace }, find);
    expect(left.outcome).toBe('found');
    expect(complaintOf({ ...said, ...left.slots, isConfirmed: true })).toMatchObject({
      cooperative: { name: 'Koperasi Contoh Ulina' },
      region: village.region,
    });
    expect(asked).toHaveLength(1);
  },
);

test('A person who means none of them is asked for the district, once', async () => {
  const { find } = finder(two, two);
  const said = { story: 'Tutup.', place: 'Sukamaju' };
  let slots: Readonly<Record<string, unknown>> = (await performFind(said, find)).slots ?? {};
  const asked = await performFind({ ...said, ...slots, candidatePlace: false }, find);
  expect(asked).toMatchObject({ outcome: 'choices', slots: { candidates: [] } });
  slots = { ...slots, ...asked.slots };
  slots = {
    ...slots,
    ...(await performFind({ ...said, ...slots, candidatePlace: 'Jasinga' }, find)).slots,
  };
  const left = await performFind({ ...said, ...slots, candidatePlace: false }, find);
  expect(left.outcome).toBe('unknown');
});

test('The district that they add is looked for with the rest, stays on the ticket, and is asked for twice at most', async () => {
  const { asked, find } = finder(two, two, two);
  let slots: Readonly<Record<string, unknown>> = { story: 'Tutup.', place: 'Sukamaju' };
  for (const candidatePlace of [undefined, 'Jasinga', 'dekat pasar']) {
    const performed = await performFind(
      { ...slots, ...(candidatePlace && { candidatePlace }) },
      find,
    );
    slots = { ...slots, ...performed.slots };
  }
  expect(asked.map(({ place }) => place)).toEqual([
    'Sukamaju',
    'Sukamaju, Jasinga',
    'Sukamaju, Jasinga, dekat pasar',
  ]);
  expect(told(slots).found.meant).toBeNull();
  expect(complaintOf(slots).body).toBe(
    'Tutup.\n\nTempat (kata warga): Sukamaju, Jasinga, dekat pasar',
  );
});

test('Another place is looked for again, by the name that they gave and not by the one that was found', async () => {
  const { asked, find } = finder({ sure: first, choices: [first] }, two);
  const said = { place: 'Sukamaju', cooperative: 'Kopdes Sukamaju' };
  const { slots } = await performFind(said, find);
  const moved = await performFind({ ...said, ...slots, place: 'Mekar' }, find);
  expect(moved.outcome).toBe('choices');
  expect(asked[1]).toMatchObject({ cooperative: 'Kopdes Sukamaju', place: 'Mekar' });
});

test('What was found for a place that they take back is neither read back nor filed', async () => {
  const said = { story: 'Tutup.', place: 'Sukamaju', cooperative: 'Kopdes Sukamaju' };
  const { find } = finder({ sure: first, choices: [first] });
  const before = { ...said, ...(await performFind(said, find)).slots };
  const moved = { ...before, place: 'Mekar' };
  const open = {
    cooperative: { name: 'Kopdes Sukamaju' },
    body: 'Tutup.\n\nTempat (kata warga): Mekar',
  };
  // As it is where the finder fails.
  expect(complaintOf({ ...moved, isConfirmed: true })).toMatchObject({ ...open, region: null });
  const { outcome, slots } = await performFind(moved, find);
  expect(outcome).toBe('unknown');
  expect(slots).toMatchObject({ cooperative: 'Kopdes Sukamaju' });
  expect(complaintOf({ ...moved, ...slots, isConfirmed: true })).toMatchObject({
    ...open,
    region: null,
  });
  const nowhere = { ...before, place: null, cooperative: null };
  const nothing = await performFind(nowhere, find);
  expect(complaintOf({ ...nowhere, ...nothing.slots })).toMatchObject({
    cooperative: null,
    region: null,
    body: 'Tutup.',
  });
});

test('What is picked for another place is taken, though something was found for the first', async () => {
  const said = { story: 'Tutup.', place: 'Sukamaju', cooperative: 'Kopdes Sukamaju' };
  const { asked, find } = finder({ sure: first, choices: [first] }, two);
  const moved = { ...said, ...(await performFind(said, find)).slots, place: 'Mekar' };
  const choosing = { ...moved, ...(await performFind(moved, find)).slots };
  expect(choosing.cooperative).toBe('Kopdes Sukamaju');
  const picked = await performFind({ ...choosing, candidatePlace: second }, find);
  expect(picked).toMatchObject({ outcome: 'found', slots: { cooperative: second.label } });
  expect(asked).toHaveLength(2);
});

test('A place that is taken back alone takes what was found for it along', async () => {
  const said = { story: 'Tutup.', place: 'Sukamaju' };
  const { find } = finder({ sure: first, choices: [first] });
  const before = { ...said, ...(await performFind(said, find)).slots };
  expect(before).toMatchObject({ cooperative: first.label });
  const nowhere = { ...before, place: null };
  const { outcome, slots } = await performFind(nowhere, find);
  expect(outcome).toBe('unknown');
  expect(slots).toMatchObject({ cooperative: null });
  expect(complaintOf({ ...nowhere, ...slots }).cooperative).toBeNull();
});

test('A place without a cooperative is read back beside their words, and only these are filed', async () => {
  const label = 'Kel. Kantor, Kec. Delta Pawan, Kab. Ketapang';
  const { asked, find } = finder({ sure: { label, region: '61.04.16.1001' }, choices: [] });
  const said = { story: 'Tutup.', place: 'di kantor' };
  const { slots } = await performFind(said, find);
  expect(slots?.place).toBe(`di kantor (${label})`);
  const open = complaintOf({ ...said, ...slots });
  expect(open).toMatchObject({ region: '61.04.16.1001', body: 'Tutup.\n\ndi kantor' });
  await performFind({ ...said, ...slots }, find);
  expect(asked).toHaveLength(1);
});

test('Nothing is looked for where nothing was said', async () => {
  const { asked, find } = finder(two);
  expect(await performFind({ story: 'Tutup.', place: null }, find)).toEqual({ outcome: 'unknown' });
  expect(asked).toEqual([]);
});

test('What was read out of a slip is filed once they have read it and sent it', async () => {
  const label = 'Desa Sukamaju, Kec. Cibungbulang, Kab. Bogor';
  const meantOne = { label, region: '32.01.16.2013', isUnsure: true as const };
  const { find } = finder({ sure: meantOne, choices: [meantOne] });
  const said = { story: 'Tutup.', place: 'sukamju cibungbulang' };
  const { slots } = await performFind(said, find);
  expect(slots?.place).toBe(`sukamju cibungbulang (${label})`);
  const left = complaintOf({ ...said, ...slots });
  expect(left).toMatchObject({ region: null });
  expect(left.body).toContain('Tempat (kata warga): sukamju cibungbulang');
  expect(complaintOf({ ...said, ...slots, isConfirmed: true }).region).toBe('32.01.16.2013');
});

test('What only seems to be a place is left out, so that they are asked, and stays in their story', async () => {
  const { find } = finder({ ...nobody, isNowhere: true });
  const told = { story: 'Di desa ketok tutup.', place: 'desa ketok' };
  expect(await performLocate(told, { find })).toEqual({
    outcome: 'unknown',
    slots: { place: undefined },
  });
  expect((await performLocate(told, { find: finder(two).find })).slots).toBeUndefined();
  // A name that nobody knows is still one: he has said where it was.
  const unknown = { story: 'Di Desa Contoh Jaya tutup.', place: 'Desa Contoh Jaya' };
  expect(await performLocate(unknown, { find })).toEqual({ outcome: 'known' });
  expect(await performLocate({ story: told.story }, { placeIn: () => 'Desa Mekar' })).toEqual({
    outcome: 'known',
    slots: { place: 'Desa Mekar' },
  });
  expect(await performLocate({ story: null }, { placeIn: () => 'Desa Mekar' })).toEqual({
    outcome: 'unknown',
  });
});

test('A district that the story tells without its kind is kept with the village', async () => {
  const told = { story: 'Di Desa Sukamaju cibadak tutup.', place: 'Desa Sukamaju' };
  const placeIn = () => 'Desa Sukamaju, Kec. Cibadak';
  expect(await performLocate(told, { find: finder(two).find, placeIn })).toEqual({
    outcome: 'known',
    slots: { place: 'Desa Sukamaju, Kec. Cibadak' },
  });
  // A place that is known without it stays in his words.
  const { find } = finder({ sure: first, choices: [first] });
  expect(await performLocate(told, { find, placeIn })).toEqual({ outcome: 'known' });
});
