import { InputError } from '@aduan/core';
import { expect, test } from 'vitest';
import { sqliteStore } from '../src/index.js';

test.each([undefined, './aduan.db', {}, { file: 1 }])(
  'sqliteStore(%j) names what it needs',
  (options) => {
    const call = () => sqliteStore(options as never);
    expect(call).toThrow(InputError);
    expect(call).toThrow("sqliteStore({ file: './aduan.db' })");
  },
);
