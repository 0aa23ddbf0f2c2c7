import { expect, test } from 'vitest';
import { categoryTree } from '../../src/category/category-tree.js';
import { AduanError, type InputError } from '../../src/errors.js';
import type { SlaPolicy, SlaTarget } from '../../src/sla/policy.js';
import { policyIssues } from '../../src/sla/policy-issues.js';
import { kipPolicy } from '../../src/sla/presets/kip.js';
import { pdpPolicy } from '../../src/sla/presets/pdp.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { uu25Policy } from '../../src/sla/presets/uu25.js';
import { readPolicy } from '../../src/sla/read-policy.js';
import { firstOf } from '../runtime/first-of.js';

const good: SlaTarget = firstOf(sp4nPractice.targets);

function withTarget(change: object): SlaPolicy {
  return { ...sp4nPractice, targets: [{ ...good, ...change }] };
}

function refusal(input: unknown): readonly string[] {
  try {
    readPolicy(input);
  } catch (error) {
    if (AduanError.isInstance(error) && error.name === 'InputError') {
      return (error as InputError).issues.map(({ message }) => message);
    }
    throw error;
  }
  return [];
}

test.each([sp4nPractice, uu25Policy, kipPolicy, pdpPolicy])(
  '$id passes as it is and as JSON',
  (policy) => {
    expect(policyIssues([policy])).toEqual([]);
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  },
);

test.each<[what: string, change: object, issue: string]>([
  ['no start', { start: [] }, 'targets.0.start: must not be empty'],
  ['no stop', { stop: [] }, 'targets.0.stop: must not be empty'],
  [
    'a broken day',
    { target: { unit: 'working-days', days: 1.5 }, warnAt: [] },
    'targets.0.target.days: must be a whole number within ten years',
  ],
  [
    'a negative length',
    { target: { unit: 'elapsed', ms: -1 } },
    'targets.0.target.ms: must be a whole number within ten years',
  ],
  [
    'hours where days were meant',
    { target: { unit: 'calendar-days', days: 3_651 } },
    'targets.0.target.days: must be a whole number within ten years',
  ],
  [
    'a warning after the deadline',
    { warnAt: [{ fraction: 0.5 }, { fraction: 1.1 }] },
    'targets.0.warnAt.1.fraction: must lie from 0 to 1',
  ],
  [
    'a warning before the start',
    { warnAt: [{ before: { unit: 'working-days', days: 4 } }] },
    'targets.0.warnAt.0.before: is longer than the target',
  ],
  [
    'an escalation of no length',
    { escalations: [{ after: { unit: 'working-days', days: Number.NaN }, to: 'supervisor' }] },
    'targets.0.escalations.0.after.days',
  ],
  [
    'an escalation to nobody',
    { escalations: [{ after: { unit: 'working-days', days: 1 }, to: '' }] },
    'targets.0.escalations.0.to: ',
  ],
])('%s is refused by its path', (_, change, issue) => {
  const policy = withTarget(change);
  expect(refusal(policy)).toEqual([expect.stringContaining(issue)]);
  const place = issue.replace(/: .*/, '');
  expect(policyIssues([kipPolicy, policy]).map(({ path }) => path.join('.'))).toEqual([
    `policies.1.${place}`,
  ]);
});

test.each<[what: string, change: object, issue: string]>([
  ['an unknown unit', { target: { unit: 'hours', ms: 1 } }, 'targets.0.target.unit: '],
  ['days without a number', { target: { unit: 'working-days', ms: 1 } }, 'targets.0.target.days: '],
  ['an unknown phase', { pauses: { phases: ['on-hold'] } }, 'targets.0.pauses.phases.0: '],
  ['a misspelt field', { warnings: [] }, 'targets.0: Unrecognized key: "warnings"'],
  ['a date that does not exist', { verifiedOn: '2026-02-30' }, 'targets.0.verifiedOn: '],
  ['a number nobody stands for', { source: '' }, 'targets.0.source: '],
])('%s is refused when a policy is read', (_, change, issue) => {
  expect(refusal(withTarget(change))).toContainEqual(expect.stringContaining(issue));
});

test('a policy that nobody wrote by hand is refused', () => {
  const target = firstOf(sp4nPractice.targets);
  const targets = Array.from({ length: 201 }, (_, index) => ({ ...target, key: `limit-${index}` }));
  expect(refusal({ ...sp4nPractice, targets })).toEqual([expect.stringContaining('targets: ')]);
  expect(policyIssues([{ ...sp4nPractice, targets }])).toMatchObject([
    { path: ['policies', 0, 'targets'] },
  ]);
  const start = Array.from({ length: 201 }, () => ({ type: 'ticket.opened' }));
  expect(refusal(withTarget({ start }))).toContainEqual(
    expect.stringContaining('targets.0.start: '),
  );
});

test('a key that could be read as another one is refused', () => {
  const slashed = withTarget({ key: 'a/b' });
  expect(refusal(slashed)).toEqual(['targets.0.key: must not contain "/"']);
});

test('what is no policy is refused as a whole', () => {
  expect(refusal(null)).toEqual([expect.stringContaining('policy: ')]);
  expect(refusal({ ...sp4nPractice, targets: [] })).toEqual([
    'targets: must not be empty or longer than 200',
  ]);
});

test('an optional field may be there and undefined, but is never null', () => {
  const warn = (to: unknown) => policyIssues([withTarget({ warnAt: [{ fraction: 0.5, to }] })]);
  expect(warn(undefined)).toEqual([]);
  expect(warn(null)).toMatchObject([{ message: 'must not be empty' }]);
});

test('keys and ids are named once', () => {
  expect(refusal({ ...sp4nPractice, targets: [good, good] })).toEqual([
    'targets.1.key: exists twice',
  ]);
  expect(policyIssues([sp4nPractice, kipPolicy, sp4nPractice])).toEqual([
    { path: ['policies', 2, 'id'], message: 'exists twice' },
  ]);
});

test.each([
  ['business-time', 'ms', { hours: 2 }],
  ['elapsed', 'ms', { days: 2 }],
  ['working-days', 'days', { ms: 2 }],
  ['calendar-days', 'days', {}],
])('a length in %s without %s is found without the form', (unit, field, length) => {
  expect(policyIssues([withTarget({ target: { unit, ...length }, warnAt: [] })])).toEqual([
    { path: ['policies', 0, 'targets', 0, 'target', field], message: 'is missing' },
  ]);
});

test('an unknown unit is found without the form', () => {
  expect(policyIssues([withTarget({ target: { unit: 'hours' }, warnAt: [] })])).toEqual([
    { path: ['policies', 0, 'targets', 0, 'target', 'unit'], message: 'is unknown' },
  ]);
});

test('the topics of a policy exist: by their code, by an old name, and retired', () => {
  const label = { id: 'Akses', en: 'Access' };
  const tree = categoryTree([
    { code: 'privacy', synonyms: [], label, aliases: ['data_pribadi'] },
    { code: 'privacy.access', synonyms: [], label, aliases: ['data_pribadi.akses'] },
    { code: 'privacy.stop', synonyms: [], label, retired: true },
  ]);
  const when = (...categories: readonly string[]) => [withTarget({ when: { categories } })];
  const known = when('privacy', 'data_pribadi', 'data_pribadi.akses', 'privacy.stop');
  expect(policyIssues(known, tree)).toEqual([]);
  expect(policyIssues(when('privacy', 'privat'), tree)).toEqual([
    {
      path: ['policies', 0, 'targets', 0, 'when', 'categories', 1],
      message: 'is no category of the desk',
    },
  ]);
  expect(policyIssues(when('privat'))).toEqual([]);
});

test.each<[what: string, change: object]>([
  ['no target', { target: null }],
  ['a word as start', { start: 'ticket.opened' }],
  ['no stop', { stop: undefined }],
  ['words as warnings', { warnAt: ['soon'] }],
  ['a word as escalations', { escalations: 'supervisor' }],
  ['a word as categories', { when: { categories: 'ksp' } }],
])('%s is no policy, also for a host without types', (_, change) => {
  expect(policyIssues([withTarget(change)])).toEqual([
    { path: ['policies', 0], message: expect.stringContaining('must be a policy') },
  ]);
});
