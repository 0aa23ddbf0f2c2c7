import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { sp4nPractice } from '../../src/sla/index.js';
import { testChannel, testDesk } from './test-desk.js';

describe('composing a desk', () => {
  it.each([0, -1, 1.5, Number.NaN])('refuses blocks of %s numbers', (numberBlock) => {
    expect(() => testDesk({ numberBlock })).toThrow(InputError);
  });

  it('refuses two policies of one id, and names it', () => {
    const twice = { policies: [sp4nPractice, { ...sp4nPractice, version: 'other' }] };
    expect(() => testDesk(twice)).toThrow(`"${sp4nPractice.id}" is named twice`);
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
