import { createServer } from 'node:http';
import { type Faults, referenceServer } from '@aduan/simkopdes/reference-server';
import { childRegions } from '@aduan/wilayah';
import { getRequestListener } from '@hono/node-server';

// The other side, in a process of its own: reports its address, and simulates faults on request.
const credentials = { tokens: ['bench'] };
const stand = referenceServer({ childRegions, credentials, now: Date.now });
const server = createServer(getRequestListener(stand.fetch));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address?.port);
});
process.on('message', (told: { faults: Faults } | 'cases') => {
  if (told !== 'cases') stand.misbehave(told.faults);
  process.send?.([...stand.cases.values()].map(({ ticket_number }) => ticket_number));
});
process.on('disconnect', () => process.exit());
