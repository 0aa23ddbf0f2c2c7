import { describePlugin } from '@aduan/testkit';
import { papers } from '../src/papers.js';

describePlugin({
  plugin: papers({ print: async () => {} }),
  samples: {
    ask: ({ words }) => ({ paper: 'receipt', text: words }),
    async receive({ calls, officer, ticket, words }) {
      await calls.ask(ticket.id, { paper: 'receipt', text: words }, { actor: officer });
      return { paper: 'receipt' };
    },
  },
});
