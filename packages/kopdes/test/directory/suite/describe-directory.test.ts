import { describeDirectory } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { memoryDirectory } from '../../../src/directory/index.js';
import { sampleCards, sampleKnown } from './sample-cards.js';
import { networkedDirectory, sampleDirectory } from './sample-directory.js';

describeDirectory(sampleDirectory);
describeDirectory(networkedDirectory);

const withoutRateSlots = sampleCards.map(({ cooperative: { simkopdesId: _, ...cooperative } }) => ({
  cooperative,
  facts: {},
}));
describeDirectory({
  ...sampleDirectory,
  name: 'that only finds',
  known: [sampleKnown[0], sampleKnown[1]],
  create() {
    const { contract, name, capabilities, find } = memoryDirectory(withoutRateSlots);
    return { contract, name, capabilities, find };
  },
});

describe('a skip', () => {
  it('must name a test that exists', () => {
    const skip = [{ test: 'no such test', reason: 'a reason that is long enough' }];
    expect(() => describeDirectory({ ...sampleDirectory, skip })).toThrow(/The tests are:/);
  });
});
