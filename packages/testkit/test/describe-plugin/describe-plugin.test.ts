import { changeFeed } from '@aduan/core/change-feed';
import { ratings } from '@aduan/core/ratings';
import { describe, expect, it } from 'vitest';
import { describePlugin } from '../../src/index.js';
import { sampleSubject } from './sample-plugin.js';

describePlugin(sampleSubject);

describePlugin({ plugin: changeFeed(), samples: { since: () => ({ cursor: null }) } });

describePlugin({
  plugin: ratings(),
  samples: {
    async rate({ aduan, officer, ticket, words }) {
      await aduan.tickets.answer(ticket.id, 'Sudah buka.', { actor: officer });
      await aduan.tickets.close(ticket.id, { actor: officer });
      return { score: 5, text: words };
    },
  },
});

describe('a skip', () => {
  it('must name a test that exists', () => {
    const skip = [{ test: 'no such test', reason: 'a reason that is long enough' }];
    expect(() => describePlugin({ ...sampleSubject, skip })).toThrow(/The tests are:/);
  });
});
