import { expect, test } from 'vitest';
import { organizationSource } from '../../src/organization/index.js';
import { office } from '../organization/office.js';
import { head, minute, notificationDesk } from './notification-desk.js';

const asHead = { actor: head };
const legal = { category: 'kdmp.legal.npwp' };
const gathered = 2 * minute;
const day = 24 * 60 * minute;

/** A desk of the example office whose officers change. */
function changingDesk() {
  const source = organizationSource(office);
  const { officers = [] } = office;
  return {
    ...notificationDesk({ office: source }),
    join: (id: string) =>
      source.replace({
        ...office,
        officers: [...officers, { id, unit: 'kelembagaan', roles: ['officer'] }],
      }),
    leave: (id: string) =>
      source.replace({ ...office, officers: officers.filter((officer) => officer.id !== id) }),
  };
}

test('an officer who joined hears of the next ticket of the unit, and of what was given to them', async () => {
  const { aduan, join, open, receiversAfter } = changingDesk();
  const before = await open(legal);
  join('dewi');
  const after = await open(legal);
  const heard = ['officer:dewi', 'officer:p-2', 'officer:p-3', 'unit:kelembagaan'];
  expect(await receiversAfter(gathered)).toEqual(heard);
  for (const { id } of [before, after]) {
    await aduan.tickets.assign(id, { assignee: 'dewi' }, asHead);
  }
  expect(await receiversAfter(gathered)).toEqual(['officer:dewi']);
});

test('what waits for an officer who leaves goes to nobody', async () => {
  const { leave, open, receiversAfter } = changingDesk();
  await open(legal);
  leave('p-2');
  expect(await receiversAfter(gathered)).toEqual(['officer:p-3', 'unit:kelembagaan']);
});

test('deadlines of a ticket whose officer left are told to the unit and to all who work there', async () => {
  const { aduan, leave, open, receiversAfter } = changingDesk();
  const [own, left] = [await open(legal), await open(legal)];
  await aduan.tickets.assign(own.id, { assignee: 'p-3' }, asHead);
  await aduan.tickets.assign(left.id, { assignee: 'p-2' }, asHead);
  await receiversAfter(gathered);
  leave('p-2');
  const heard = new Set<string>();
  for (let days = 0; days < 7; days += 1) {
    for (const who of await receiversAfter(day)) heard.add(who);
  }
  expect([...heard].sort()).toEqual(expect.arrayContaining(['officer:p-3', 'unit:kelembagaan']));
  expect(heard).not.toContain('officer:p-2');
});

test('the digest counts such a ticket among those that wait in the queue', async () => {
  const { aduan, leave, digest, open } = changingDesk();
  const { id } = await open(legal);
  await aduan.tickets.assign(id, { assignee: 'p-2' }, asHead);
  const waiting = async () => [
    (await digest({ officer: 'p-3' }))?.waiting,
    (await digest({ unit: 'kelembagaan' }))?.waiting,
  ];
  expect(await waiting()).toEqual([0, 0]);
  leave('p-2');
  expect(await waiting()).toEqual([1, 1]);
  expect(await digest({ officer: 'p-2' })).toBeNull();
});
