import { describe, expect, test } from 'vitest';
import type { SlaPolicy } from '../../src/sla/policy.js';
import { kipPolicy } from '../../src/sla/presets/kip.js';
import { pdpPolicy } from '../../src/sla/presets/pdp.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { uu25Policy } from '../../src/sla/presets/uu25.js';
import { type SlaTraits, selectTargets } from '../../src/sla/select-targets.js';
import { firstOf } from '../runtime/first-of.js';

const ticket: SlaTraits = { kind: 'complaint', supervisory: false, channel: 'web', category: null };
const presets = [sp4nPractice, uu25Policy, kipPolicy, pdpPolicy];

function limits(policy: SlaPolicy, traits: Partial<SlaTraits> = {}): Record<string, unknown> {
  const { targets } = selectTargets(policy, { ...ticket, ...traits });
  return Object.fromEntries(
    targets.map(({ metric, target }) => [metric, 'days' in target ? target.days : target.ms]),
  );
}

describe('SP4N practice', () => {
  const always = { 'first-response': 3, 'follow-up': 5, 'response-back': 5, 'auto-close': 10 };

  test('gives a complaint 14 working days, a supervisory one 60, a question 5', () => {
    expect(limits(sp4nPractice)).toEqual({ ...always, resolution: 14 });
    expect(limits(sp4nPractice, { supervisory: true })).toEqual({ ...always, resolution: 60 });
    expect(limits(sp4nPractice, { kind: 'information-request' })).toEqual({
      ...always,
      resolution: 5,
    });
  });

  test('invents no limit for suggestions', () => {
    expect(limits(sp4nPractice, { kind: 'suggestion' })).toEqual(always);
  });
});

test('the laws count otherwise: calendar days, working days, hours', () => {
  expect(limits(uu25Policy)).toEqual({ 'first-response': 14, resolution: 60 });
  expect(limits(kipPolicy, { kind: 'information-request' })).toEqual({ resolution: 10 });
  expect(limits(kipPolicy)).toEqual({});
  expect(limits(pdpPolicy, { category: 'data_pribadi.akses' })).toEqual({
    resolution: 259_200_000,
  });
  expect(limits(pdpPolicy)).toEqual({});
  const units = [uu25Policy, kipPolicy, pdpPolicy].map(({ targets }) =>
    targets.map(({ target }) => target.unit),
  );
  expect(units).toEqual([
    ['calendar-days', 'calendar-days'],
    ['working-days'],
    ['elapsed', 'elapsed', 'elapsed', 'elapsed', 'elapsed'],
  ]);
});

describe.each(presets)('$id', ({ note, targets }) => {
  test('names the source of every number and claims no compliance', () => {
    expect(note.id).toMatch(/bukan pernyataan kepatuhan/i);
    expect(note.en).toMatch(/no claim of compliance/i);
    for (const { source, verifiedOn } of targets) {
      expect(source).not.toBe('');
      expect(source, 'officers read it in Indonesian').not.toMatch(
        /\b(the|of|for|from|not|June)\b/,
      );
      expect(verifiedOn).toBeNull();
    }
  });

  test('is plain data with a key for each target', () => {
    expect(JSON.parse(JSON.stringify(targets))).toEqual(targets);
    expect(new Set(targets.map(({ key }) => key)).size).toBe(targets.length);
  });
});

test('targets are selected by priority; a ticket without one has none', () => {
  const target = firstOf(sp4nPractice.targets);
  const urgent = { ...target, key: 'urgent', when: { priorities: ['tinggi'] } };
  const policy: SlaPolicy = { ...sp4nPractice, targets: [urgent, { ...target, key: 'rest' }] };
  const keys = (traits: Partial<SlaTraits>) =>
    selectTargets(policy, { ...ticket, ...traits }).targets.map(({ key }) => key);
  expect(keys({ priority: 'tinggi' })).toEqual(['urgent']);
  expect(keys({ priority: 'biasa' })).toEqual(['rest']);
  expect(keys({})).toEqual(['rest']);
});

test('targets are selected by channel and by category with all below it', () => {
  const [target] = sp4nPractice.targets;
  if (!target) throw new Error('the policy is empty');
  const policy: SlaPolicy = {
    ...sp4nPractice,
    targets: [
      { ...target, key: 'phone', when: { channels: ['phone'], categories: ['ksp'] } },
      { ...target, key: 'rest' },
    ],
  };
  const keys = (traits: Partial<SlaTraits>) =>
    selectTargets(policy, { ...ticket, ...traits }).targets.map(({ key }) => key);
  expect(keys({ channel: 'phone', category: 'ksp.pinjaman' })).toEqual(['phone']);
  expect(keys({ channel: 'phone', category: 'kspx' })).toEqual(['rest']);
  expect(keys({ channel: 'web', category: 'ksp' })).toEqual(['rest']);
  expect(keys({ channel: 'phone', category: null })).toEqual(['rest']);
});
