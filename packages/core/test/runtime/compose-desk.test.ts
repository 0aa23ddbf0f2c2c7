import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendar, kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { createAduan } from '../../src/aduan.js';
import type { AduanOptions } from '../../src/aduan-options.js';
import { categoryTree } from '../../src/category/category-tree.js';
import type { Channel } from '../../src/channel/channel.js';
import { InputError } from '../../src/errors.js';
import { pdpPolicy } from '../../src/sla/presets/pdp.js';
import { sp4nPractice } from '../../src/sla/presets/sp4n-practice.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import { testChannel, testDesk } from './test-desk.js';

const whole = {
  store: memoryStore(),
  calendar: kemenkopCalendar,
  policies: [sp4nPractice],
  channels: { test: testChannel() },
};

/** What a host without TypeScript, or with a cast, may pass. */
function composing(change: Readonly<Record<string, unknown>>): () => unknown {
  const options: unknown = { ...whole, ...change };
  return () => createAduan(options as AduanOptions<Record<string, Channel>>);
}

/** The paths that an InputError names. */
function pathsOf(compose: () => unknown): readonly string[] {
  try {
    compose();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path }) => path?.join('.') ?? '');
    throw error;
  }
  return [];
}

describe('composing a desk', () => {
  it.each([0, -1, 1.5, Number.NaN])('refuses blocks of %s numbers', (numberBlock) => {
    expect(() => testDesk({ numberBlock })).toThrow(InputError);
  });

  it('refuses two policies of one id, and names it', () => {
    const twice = { policies: [sp4nPractice, { ...sp4nPractice, version: 'other' }] };
    expect(() => testDesk(twice)).toThrow('policies.1.id: exists twice');
  });

  it('refuses a policy about a topic that the desk does not have, and names its place', () => {
    const policies = [pdpPolicy];
    expect(() => testDesk({ policies, categories: categoryTree(sampleCategories) })).toThrow(
      'policies.0.targets.0.when.categories.0: is no category of the desk',
    );
    expect(() => testDesk({ policies })).not.toThrow();
  });
});

describe('a part in another shape than the option takes', () => {
  const coverage = { ...kemenkopCalendarDefinition.coverage, beyond: 'throw' } as const;
  const strict = compileCalendar({ ...kemenkopCalendarDefinition, coverage });
  const stranger = { ...testChannel(), contract: 'channel/9' };

  it.each([
    ['no store', { store: undefined }, 'store', 'sqliteStore'],
    ['a path as store', { store: './desk.db' }, 'store', 'sqliteStore'],
    [
      'a store of another contract',
      { store: { ...memoryStore(), contract: 'store/9' } },
      'store',
      'store/1',
    ],
    ['no calendar', { calendar: undefined }, 'calendar', 'compileCalendar(definition)'],
    ['a calendar that refuses to go on', { calendar: strict }, 'calendar', 'coverage.beyond'],
    [
      'the definition of a calendar',
      { calendar: kemenkopCalendarDefinition },
      'calendar',
      'compileCalendar(definition)',
    ],
    [
      'a list of categories',
      { categories: sampleCategories },
      'categories',
      'categoryTree(categories)',
    ],
    ['null as categories', { categories: null }, 'categories', 'categoryTree(categories)'],
    [
      'the definition of a workflow',
      { workflow: defaultWorkflow },
      'workflow',
      'compileWorkflow(definition)',
    ],
    ['a policy outside a list', { policies: sp4nPractice }, 'policies', 'must be a list'],
    ['no policies', { policies: undefined }, 'policies', 'if need be an empty one'],
    ['null among the policies', { policies: [null] }, 'policies.0', 'must be a policy'],
    ['targets alone', { policies: [{ targets: [{}] }] }, 'policies.0', 'see readPolicy'],
    ['no channels', { channels: undefined }, 'channels', 'if need be an empty one'],
    [
      'a channel that was not made',
      { channels: { web: testChannel } },
      'channels.web',
      'must be a channel',
    ],
    ['a channel of another contract', { channels: { web: stranger } }, 'channels.web', 'channel/1'],
    [
      'a channel with a bad name',
      { channels: { 'My Web': testChannel() } },
      'channels.My Web',
      'lower-case',
    ],
    ['a function as intake', { intake: () => ({ effects: [] }) }, 'intake', 'method receive'],
    ['a function as masker', { masker: (text: string) => text }, 'masker', 'method mask'],
    ['a function as phone', { phone: () => null }, 'phone', 'method parse'],
    ['a secret as keys', { keys: 'secret' }, 'keys', 'wrap, unwrap and mac'],
    ['a folder as blobs', { blobs: './files' }, 'blobs', 'put, get and delete'],
    ['a language by its name', { locale: 'Bahasa Jawa' }, 'locale', 'such as "jv"'],
    ['an empty tenant', { tenant: '' }, 'tenant', 'not empty'],
    ['an instant as clock', { now: 1_764_000_000_000 }, 'now', 'function that gives epoch ms'],
    ['the console as logger', { logger: console }, 'logger', 'level, event, data'],
    ['a number as prefix', { numberPrefix: 12 }, 'numberPrefix', 'capital letters'],
    ['a path that ends with a slash', { basePath: '/aduan/' }, 'basePath', 'not end with one'],
  ])('%s is refused by name', (_, change, path, hint) => {
    expect(pathsOf(composing(change))).toEqual([path]);
    expect(composing(change)).toThrow(hint);
  });

  it('is told together with everything else that does not fit', () => {
    const change = { store: undefined, calendar: kemenkopCalendarDefinition, basePath: 'aduan' };
    expect(pathsOf(composing(change))).toEqual(['store', 'calendar', 'basePath']);
  });

  it('does not stand in the way of a whole desk', () => {
    expect(composing({})).not.toThrow();
  });
});

describe('closing a desk', () => {
  it('stops every channel, also when one of them fails, and tells of the failure', async () => {
    const stopped: string[] = [];
    const failing = {
      ...testChannel(),
      stop: async () => {
        throw new Error('stuck');
      },
    };
    const other = {
      ...testChannel(),
      stop: async () => {
        stopped.push('other');
      },
    };
    const { aduan } = testDesk({ channels: { failing, other } });
    await aduan.start();
    await expect(aduan.close()).rejects.toThrow('stuck');
    expect(stopped).toEqual(['other']);
  });

  it('is for good', async () => {
    const { aduan } = testDesk();
    await aduan.close();
    await expect(aduan.start()).rejects.toMatchObject({ code: 'desk-closed' });
  });
});
