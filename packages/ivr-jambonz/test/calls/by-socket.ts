import { WebSocket } from 'ws';
import type { Deliver } from '../../src/msw/jambonz-handset.js';
import type { LineAddress } from '../fake-jambonz/fake-requestor.js';

/** Hooks as messages of one WebSocket. @param isOver - whether the line has heard that the call is over */
export async function bySocket(
  { url, username, password }: LineAddress,
  isOver: () => Promise<void>,
): Promise<{ readonly deliver: Deliver; close(): void }> {
  const auth = `${username}:${password}`;
  const socket = new WebSocket(url, ['ws.jambonz.org'], { auth, maxPayload: 24 * 1_024 });
  const waiting = new Map<string, (data: unknown) => void>();
  await new Promise((done, failed) => {
    socket.once('open', done);
    socket.once('error', failed);
  });
  socket.on('message', (bytes: Buffer) => {
    const { type, msgid, data } = JSON.parse(bytes.toString('utf8'));
    if (type === 'ack') waiting.get(msgid)?.(data);
  });
  let ids = 0;
  return {
    close: () => socket.close(1000),
    async deliver(query, data) {
      ids += 1;
      const msgid = `m${ids}`;
      const type = query === '' ? 'session:new' : 'verb:hook';
      const isState = query === '?for=status';
      const message = {
        type: isState ? 'call:status' : type,
        msgid,
        call_sid: data.call_sid,
        ...(type === 'verb:hook' && { hook: `/aduan${query}` }),
        data,
      };
      socket.send(JSON.stringify(message));
      if (isState) {
        await isOver();
        return null;
      }
      const answer = await new Promise((done) => waiting.set(msgid, done));
      return Array.isArray(answer) ? JSON.stringify(answer) : null;
    },
  };
}
