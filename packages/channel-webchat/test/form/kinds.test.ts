import { defineKind } from '@aduan/core';
import { complaint } from '@aduan/core/ticket';
import { expect, it } from 'vitest';
import { formVisitor } from './form-visitor.js';

const permit = defineKind({
  id: 'permit',
  label: { id: 'Izin', en: 'Permit' },
  choice: { id: 'Izin: saya mau membuka usaha', en: 'A permit: I want to open a business' },
  form: {
    requires: ['name', 'place'],
    fields: [
      { name: 'business', label: { id: 'Nama usaha', en: 'Business' }, required: true },
      { name: 'since', label: { id: 'Mulai', en: 'Since' } },
    ],
  },
});
const visitor = () => formVisitor({}, [complaint, permit]);
const application = {
  ...{ body: 'Mohon izin warung.', kind: 'permit', place: 'Desa Contoh', name: 'Sari' },
  'kind-permit-business': ' Warung Sari ',
};
const valuesOf = (events: readonly unknown[]) => {
  const [event] = events as readonly { parts: readonly { values: Record<string, unknown> }[] }[];
  return event?.parts[0]?.values;
};

it('offers the kinds of the desk in its own words, each with what it asks for', async () => {
  const { read } = visitor();
  const { html } = await read('/form');
  expect([...html.matchAll(/name="kind" value="([^"]+)"/g)].map(([, id]) => id)).toEqual([
    'complaint',
    'permit',
  ]);
  expect(html).toMatch(/value="complaint"\s+checked/);
  expect(html).toContain('Izin: saya mau membuka usaha');
  expect(html).toContain('<label for="kind-permit-business">Nama usaha</label>');
  expect(html).toContain('Perlu diisi juga: Nama, Di mana?.');
  expect((await read('/form?kind=permit')).html).toMatch(/value="permit"\s+checked/);
  expect((await read('/form?lang=en')).html).toContain('A permit: I want to open a business');
});

it('hands on what its lines say, each behind its label', async () => {
  const { events } = await visitor().send(application);
  expect(valuesOf(events)).toMatchObject({ kind: 'permit', details: 'Nama usaha: Warung Sari' });
});

it('looks at the lines of the chosen kind alone', async () => {
  const { events } = await visitor().send({ ...application, kind: 'complaint' });
  expect(valuesOf(events)).toMatchObject({ kind: 'complaint' });
  expect(valuesOf(events)).not.toHaveProperty('details');
});

it('comes back with everything when the kind needs more', async () => {
  const { 'kind-permit-business': _, ...without } = application;
  const { html, response } = await visitor().send({ ...without, place: ' ' });
  expect(response.status).toBe(422);
  expect(html).toContain('<a href="#place">');
  expect(html).toContain('<a href="#kind-permit-business">');
  expect(html).toMatch(/value="permit"\s+checked/);
  const long = await visitor().send({ ...application, 'kind-permit-since': 'x'.repeat(501) });
  expect(long.html).toContain('<a href="#kind-permit-since">');
});

it('tells anyone who wants no name that the kind needs it, and does not drop the wish', async () => {
  const { html, response } = await visitor().send({ ...application, anonymous: 'on' });
  expect(response.status).toBe(422);
  expect(html).toContain('<a href="#name">');
  expect(html).toMatch(/id="anonymous" name="anonymous"\s+checked/);
});

it('takes a kind that the desk does not have for the first', async () => {
  const { events } = await visitor().send({ body: 'Gerai tutup.', kind: 'licence' });
  expect(valuesOf(events)).toMatchObject({ kind: 'complaint' });
});
