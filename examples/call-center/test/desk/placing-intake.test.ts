import { defaultIntake, type Intake } from '@aduan/core';
import { expect, test } from 'vitest';
import { placeFinder } from '../../server/desk/find-place.js';
import { placingIntake } from '../../server/desk/placing-intake.js';

const { receive } = placingIntake(defaultIntake(), placeFinder(null));

async function opened(values: Readonly<Record<string, string>>) {
  const message = { parts: [{ type: 'form', id: 'complaint', values }] };
  // The intake reads no other field of a form.
  const input = { message, ticket: null } as unknown as Parameters<Intake['receive']>[0];
  const { effects } = await receive(input);
  return effects[0];
}

test('a cooperative that a citizen names as the place is the one their ticket is about', async () => {
  const effect = await opened({ body: 'Salurannya tertutup.', place: 'ds. LEMBAHWANGI, rt 3' });
  expect(effect).toMatchObject({
    body: 'Salurannya tertutup.\n\nds. LEMBAHWANGI, rt 3',
    cooperative: { name: 'Koperasi Desa Merah Putih Lembahwangi' },
    region: '33.04',
  });
});

test.each(['', 'Desa Lain', 'Lembahwangi atau Muararindu', 'Lembahwangian'])(
  'nothing is guessed from "%s"',
  async (place) => {
    expect(await opened({ body: 'Salurannya tertutup.', place })).not.toHaveProperty('cooperative');
  },
);

test('a village that a citizen names with what it lies in is where their ticket happened', async () => {
  const place = 'Desa Cikembar, Kecamatan Cikembar, Kabupaten Sukabumi';
  expect(await opened({ body: 'Gerainya tutup.', place })).toMatchObject({
    region: '32.02.10.2001',
  });
});

test.each(['Cikembang', 'dekat pasar', 'Desa Sukamaju'])(
  'no place is taken out of "%s", which may be several or none',
  async (place) => {
    expect(await opened({ body: 'Gerainya tutup.', place })).not.toHaveProperty('region');
  },
);
