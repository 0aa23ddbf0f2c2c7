import { pushObstacle, pushPolicy } from '@aduan/core/directory';
import { describe, expect, it } from 'vitest';

const harmless = {
  anonymous: false,
  confidential: false,
  supervisory: false,
  recusals: [],
  category: 'kdmp.gerai.pembangunan',
};

describe('the policy that denies by default', () => {
  it.each([
    ['confidential', { confidential: true, anonymous: true }],
    ['anonymous', { anonymous: true }],
    ['supervisory', { supervisory: true }],
    ['recusals', { recusals: ['ba-7'] }],
    ['uncategorised', { category: null }],
    ['category', { category: 'kdmp.tata_kelola' }],
    ['category', { category: 'kdmp.tata_kelola.pengurus' }],
    ['category', { category: 'kdmp.penyimpangan' }],
    ['category', { category: 'kdmp.pendamping.ba_pmo' }],
    ['category', { category: 'ksp.penyimpangan.dana' }],
    ['category', { category: 'data_pribadi.akses' }],
    [null, {}],
    [null, { category: 'kdmp.tata_kelola_baru' }],
    [null, { category: 'kdmp.legal.nib_oss' }],
  ])('says %s of %j', (obstacle, changes) => {
    expect(pushObstacle({ ...harmless, ...changes }, pushPolicy())).toBe(obstacle);
  });
});

describe('a host', () => {
  const of = (changes: object, policy: Parameters<typeof pushPolicy>[0]) =>
    pushObstacle({ ...harmless, ...changes }, pushPolicy(policy));

  it('lets one thing through and keeps the rest', () => {
    expect(of({ anonymous: true }, { anonymous: 'push' })).toBeNull();
    expect(of({ anonymous: true, supervisory: true }, { anonymous: 'push' })).toBe('supervisory');
  });

  it.each([
    ['kdmp.tata_kelola.rat', { 'kdmp.tata_kelola.rat': 'push' }, null],
    ['kdmp.tata_kelola.pengurus', { 'kdmp.tata_kelola.rat': 'push' }, 'category'],
    ['kdmp.tata_kelola.rat', { kdmp: 'push' }, 'category'],
    ['kdmp.tata_kelola.rat', { 'kdmp.tata_kelola': 'push' }, null],
    ['ksp.operasional.pendamping', { 'ksp.operasional': 'push' }, 'category'],
    ['kdmp.gerai.mutu', { kdmp: 'withhold', 'kdmp.gerai': 'push' }, null],
    ['kdmp.gerai.mutu', { 'kdmp.gerai': 'push', 'kdmp.gerai.mutu': 'withhold' }, 'category'],
  ] as const)('says for %s with %j: %s', (category, categories, obstacle) => {
    expect(of({ category }, { categories })).toBe(obstacle);
  });
});
