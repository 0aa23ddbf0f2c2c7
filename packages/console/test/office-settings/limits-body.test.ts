import { expect, test } from 'vitest';
import {
  addException,
  amountOf,
  changeTarget,
  isException,
  type LimitsBody,
  limitOf,
  readAmount,
  removeTarget,
} from '../../src/office-settings/limits/limits-body.js';

const answer = {
  key: 'sp4n.nonsup',
  metric: 'resolution',
  when: { kinds: ['complaint'] },
  target: { unit: 'working-days', days: 14 },
  source: 'SP4N',
} as const;
const policy = { id: 'sp4n', title: { id: '', en: '' }, note: { id: '', en: '' } };
const body: LimitsBody = { policies: [{ ...policy, targets: [answer] }] };

test('a limit of its own stands before the one that it starts from, and can go again', () => {
  const added = addException(body, 'sp4n', answer, 'ksp.penarikan');
  const [own] = added.policies[0]?.targets ?? [];
  expect(added.policies[0]?.targets.map(({ key }) => key)).toEqual([
    'sp4n.nonsup:ksp.penarikan',
    'sp4n.nonsup',
  ]);
  expect(own?.when).toEqual({ kinds: ['complaint'], categories: ['ksp.penarikan'] });
  expect(addException(added, 'sp4n', answer, 'ksp.penarikan')).toEqual(added);
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
