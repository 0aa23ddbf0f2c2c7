import { describe, expect, it } from 'vitest';
import { describePlugin } from '../../src/index.js';
import { sampleSubject } from './sample-plugin.js';

describePlugin(sampleSubject);

describe('a skip', () => {
  it('must name a test that exists', () => {
    const skip = [{ test: 'no such test', reason: 'a reason that is long enough' }];
    expect(() => describePlugin({ ...sampleSubject, skip })).toThrow(/The tests are:/);
  });
});
