import { expect, test } from 'vitest';
import { demoOfficers } from '../../server/accounts/demo-officers.js';
import { filterOf, listQuery } from '../../server/api/ticket-views.js';

const [officer] = demoOfficers;
if (officer === undefined) throw new Error('no demo officer');
const by = {
  officer,
  office: { waitingIn: (team: string) => ({ team, assignee: null }) },
  now: 5_000,
};
const filter = (query: Record<string, string>) => filterOf(listQuery.parse(query), by);

test('the first view is what is due next among open tickets', () => {
  const { phases, order, limit } = filter({});
  expect(phases).not.toContain('closed');
  expect({ order, limit }).toEqual({ order: 'due', limit: 50 });
});

test('views say whose, what is owed, what is late', () => {
  expect(filter({ view: 'mine' })).toMatchObject({ assignee: officer.id });
  expect(filter({ view: 'owed' })).toMatchObject({ owed: true });
  expect(filter({ view: 'calls' })).toMatchObject({ toCall: true });
  expect(filter({ view: 'approval' })).toMatchObject({ draft: 'submitted' });
  expect(filter({ view: 'late' })).toMatchObject({ dueBefore: 5_000 });
  expect(filter({ view: 'closed' })).toMatchObject({ phases: ['closed'] });
});

test('what narrows a view is added to it', () => {
  expect(
    filter({ view: 'owed', phase: 'active', kind: 'complaint', team: 'sistem' }),
  ).toMatchObject({
    owed: true,
    phases: ['active'],
    kind: 'complaint',
    team: 'sistem',
  });
  expect(listQuery.safeParse({ phase: 'unknown' }).success).toBe(false);
  expect(listQuery.safeParse({ limit: '500' }).success).toBe(false);
});

test('how the last answer stands is asked of open and closed tickets', () => {
  expect(filter({ answer: 'presumed' })).toMatchObject({ answer: 'presumed', order: 'due' });
  expect(filter({ answer: 'presumed' }).phases).toContain('closed');
  expect(filter({ answer: 'reached', phase: 'active' }).phases).toEqual(['active']);
  expect(filter({ answer: 'unreached', view: 'closed' }).phases).toEqual(['closed']);
  expect(listQuery.safeParse({ answer: 'told' }).success).toBe(false);
});
