import { cooperativeSpellings } from '@aduan/kopdes/testing';
import { describeDirectory } from '@aduan/testkit';
import { serve } from '@hono/node-server';
import { afterAll } from 'vitest';
import { simkopdes } from '../src/index.js';
import { cooperativeIn, helpdesk, sampleServer, token } from './sample-server.js';

const server = sampleServer();
const listening = serve({ fetch: server.fetch, hostname: '127.0.0.1', port: 0 });
await new Promise((resolve) => listening.once('listening', resolve));
const address = listening.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
afterAll(() => new Promise((resolve) => listening.close(resolve)));

describeDirectory({
  name: 'simkopdes, over HTTP',
  create: () =>
    simkopdes({
      baseUrl: `http://127.0.0.1:${port}/api`,
      auth: { type: 'bearer', token },
      helpdesk,
    }),
  fetch: globalThis.fetch,
  known: [
    cooperativeIn('32.01.16.2013'),
    cooperativeIn('33.07.12.2001'),
    cooperativeIn('31.74.05.1003'),
  ],
  spellings: cooperativeSpellings,
  absent: {
    nikop: '9999999999001',
    simkopdesId: '9999999999',
    villageCode: '91.01.01.9999',
    name: 'Koperasi Desa Merah Putih Wfzyqx',
  },
  helpdesk: {
    received: async () => JSON.stringify([...server.cases.values()]),
    async say(_, { id }, type) {
      const words = { response: 'Sudah diterima.', transfer: '17', state: 'resolved' };
      if (type === 'response') server.say(id, { response: words.response });
      if (type === 'transfer') server.say(id, { assign_to_institution: words.transfer });
      if (type === 'state') server.say(id, { status: words.state });
      return words[type];
    },
  },
  secrets: [token],
});
