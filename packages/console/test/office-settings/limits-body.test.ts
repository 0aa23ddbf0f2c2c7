import { resolutionRules } from '@aduan/core';
import { followUpRules } from '@aduan/core/sla';
import { expect, test } from 'vitest';
import {
  addException,
  addWarning,
  amountOf,
  changeTarget,
  isException,
  type LimitsBody,
  type LimitTarget,
  limitOf,
  readAmount,
  removeTarget,
  removeWarning,
  startOf,
  startsFor,
  warningAs,
  withStart,
} from '../../src/office-settings/limits/limits-body.js';

const answer = {
  key: 'sp4n.nonsup',
  metric: 'resolution',
  when: { kinds: ['complaint'] },
  target: { unit: 'working-days', days: 14 },
  start: resolutionRules.start,
  source: 'SP4N',
} as const satisfies LimitTarget;
const policy = { id: 'sp4n', title: { id: '', en: '' }, note: { id: '', en: '' } };
const body: LimitsBody = { policies: [{ ...policy, targets: [answer] }] };

test('a limit of its own stands before the one that it starts from, and can go again', () => {
  const added = addException(body, 'sp4n', answer, 'ksp.penarikan', 3);
  const [own] = added.policies[0]?.targets ?? [];
  expect(added.policies[0]?.targets.map(({ key }) => key)).toEqual([
    'sp4n.nonsup:ksp.penarikan',
    'sp4n.nonsup',
  ]);
  expect(own?.target).toEqual({ unit: 'working-days', days: 3 });
  expect(own?.when).toEqual({ kinds: ['complaint'], categories: ['ksp.penarikan'] });
  expect(addException(added, 'sp4n', answer, 'ksp.penarikan', 3)).toEqual(added);
  expect(
    added.policies.flatMap((each) => each.targets.map((one) => isException(each, one))),
  ).toEqual([true, false]);
  expect(removeTarget(added, 'sp4n', 'sp4n.nonsup:ksp.penarikan')).toEqual(body);
});

test('a slot changes its limit alone', () => {
  const target = limitOf(answer.target, 3, 'working-days');
  const changed = changeTarget(body, 'sp4n', { ...answer, target });
  expect(changed.policies[0]?.targets).toEqual([{ ...answer, target }]);
  expect(limitOf(answer.target, 2.5, 'business-time')).toEqual({ unit: 'business-time', ms: 9e6 });
  expect(amountOf({ unit: 'elapsed', ms: 9e6 })).toBe(2.5);
});

test('a limit starts from another moment, and a reopened ticket starts it as before', () => {
  expect(startOf(answer)).toBe('received');
  const handled = withStart(answer, 'handled');
  expect(handled.start).toEqual([
    { type: 'ticket.moved', from: ['new'], phase: ['active'] },
    { type: 'ticket.moved', from: ['answered', 'closed'], phase: ['new', 'active'] },
  ]);
  const open = withStart(handled, 'received-open');
  expect(open.target).toEqual({ ...answer.target, count: 'deemed-receipt' });
  expect([handled, open].map(startOf)).toEqual(['handled', 'received-open']);
  expect(withStart(open, 'received')).toEqual(answer);

  const followUp = { ...answer, metric: 'follow-up', start: followUpRules.start };
  expect(startOf(followUp)).toBe('handled');
  expect(withStart(followUp, 'received').start).toEqual([
    { type: 'ticket.opened' },
    { type: 'ticket.moved', from: ['answered', 'closed'], phase: ['active'] },
  ]);
  // What others measure begins with one event, and hours have no working day to wait for.
  expect(startOf({ ...answer, metric: 'auto-close' })).toBeNull();
  expect(startsFor({ ...answer, target: { unit: 'elapsed', ms: 1 } })).toEqual([
    'received',
    'handled',
  ]);
});

test('reminders come and go', () => {
  const three = addWarning(addWarning(addWarning(answer)));
  expect(three.warnAt).toEqual([{ fraction: 0.5 }, { fraction: 0.75 }, { fraction: 0.9 }]);
  expect(removeWarning(three, 1).warnAt).toEqual([{ fraction: 0.5 }, { fraction: 0.9 }]);
  expect(removeWarning(addWarning(answer), 0)).toEqual(answer);
  const late = { fraction: 0.9, to: 'supervisor' };
  const before = warningAs('before', late, answer.target);
  expect(before).toEqual({ before: { unit: 'working-days', days: 1 }, to: 'supervisor' });
  expect(warningAs('after', before, answer.target)).toEqual({ fraction: 0.5, to: 'supervisor' });
});

test.each([
  ['3', 'working-days', 3],
  ['2,5', 'business-time', 2.5],
  ['2.5', 'working-days', null],
  ['0', 'working-days', null],
  ['', 'elapsed', null],
  ['banyak', 'elapsed', null],
] as const)('reads %j as an amount of %s: %j', (text, unit, amount) => {
  expect(readAmount(text, unit)).toBe(amount);
});
