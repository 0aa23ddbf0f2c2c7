import { expect, test } from 'vitest';
import { countedFilter, filterOf } from '../../src/queue/view-filter.js';

const officer = {
  ...{ id: 'petugas-a', name: 'Petugas A', title: 'Petugas layanan' },
  ...{ roles: ['officer'], unit: 'layanan' },
};
const colleague = {
  ...{ id: 'petugas-a', name: 'Petugas A', title: 'Petugas layanan', unit: 'layanan' },
  ...{ isHere: true, handles: true },
};
const now = Date.parse('2026-11-24T10:00+07:00');
const filter = (query: Record<string, string>, officers = [colleague]) =>
  filterOf(new URLSearchParams(query), { officer, officers }, now);

test('the first view is what is due next among open tickets, each merged one once', () => {
  const { phases, ...rest } = filter({});
  expect(phases).not.toContain('closed');
  expect(rest).toEqual({ order: 'due', joined: false });
});

test('views say whose, what is owed, what is late', () => {
  expect(filter({ view: 'mine' })).toMatchObject({ assignee: officer.id });
  expect(filter({ view: 'owed' })).toMatchObject({ owed: true });
  expect(filter({ view: 'calls' })).toEqual({ toCall: true, order: 'due' });
  expect(filter({ view: 'approval' })).toMatchObject({ draft: 'submitted' });
  expect(filter({ view: 'late' })).toMatchObject({ dueBefore: '2026-11-24T03:00:00.000Z' });
  expect(filter({ phase: 'closed' })).toMatchObject({ phases: ['closed'], order: 'updated' });
  expect(filter({ phase: 'any' }).phases).toContain('closed');
  expect(filter({ phase: 'active' })).toMatchObject({ phases: ['active'], order: 'due' });
});

test('a team waits for what nobody has, and for what officers had who left', () => {
  expect(filter({ view: 'team' })).toMatchObject({ team: 'layanan', assignee: null });
  const former = { ...colleague, id: 'petugas-b', isHere: false };
  const { assignee, ...left } = filter({ view: 'team' }, [colleague, former]);
  expect(assignee).toBeUndefined();
  expect(left).toMatchObject({ team: 'layanan', notAssignedTo: ['petugas-a'] });
});

test('what narrows a view is added to it', () => {
  expect(
    filter({ view: 'owed', phase: 'active', kind: 'complaint', team: 'sistem' }),
  ).toMatchObject({ owed: true, phases: ['active'], kind: 'complaint', team: 'sistem' });
  expect(filter({ joined: 'only' })).toMatchObject({ joined: true });
  expect(filter({ joined: 'shown' })).not.toHaveProperty('joined');
});

test('how the last answer stands is asked of open and closed tickets', () => {
  expect(filter({ answer: 'presumed' })).toMatchObject({ answer: 'presumed', order: 'due' });
  expect(filter({ answer: 'presumed' }).phases).toContain('closed');
  expect(filter({ answer: 'reached', phase: 'active' }).phases).toEqual(['active']);
  expect(filter({ answer: 'unreached', phase: 'closed' }).phases).toEqual(['closed']);
});

test('only lists of open tickets are counted, and of whom to reach', () => {
  const counted = (query: Record<string, string>) => countedFilter(filter(query));
  expect(counted({})).toEqual({ joined: false });
  expect(counted({ phase: 'active' })).toEqual({ joined: false, phases: ['active'] });
  expect(counted({ view: 'calls' })).toEqual({ toCall: true });
  expect(counted({ phase: 'closed' })).toBeNull();
  expect(counted({ answer: 'presumed' })).toBeNull();
});
