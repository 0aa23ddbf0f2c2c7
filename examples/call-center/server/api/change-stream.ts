import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { CallCenterDesk } from '../desk/open-desk.js';

const heartbeatMs = 20_000;
/** A stream is closed after this time and opened anew by the browser: sessions are checked again. */
const streamLifetimeMs = 10 * 60_000;

/**
 * `GET /stream`: server-sent events `change` with the case and what happened to it; the console reads
 * again what it shows. `closing` ends every stream, so that the server can stop.
 */
export function changeStream(aduan: CallCenterDesk, closing: AbortSignal) {
  return new Hono().get('/stream', (c) =>
    streamSSE(c, async (stream) => {
      const over = new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        closing.addEventListener('abort', () => resolve());
        setTimeout(resolve, streamLifetimeMs).unref();
      });
      const off = aduan.on('ticket.changed', ({ ticket, type }) =>
        stream.writeSSE({ event: 'change', data: JSON.stringify({ ticketId: ticket.id, type }) }),
      );
      const heartbeat = setInterval(() => void stream.write(': \n\n'), heartbeatMs);
      await stream.write(': \n\n');
      await over;
      clearInterval(heartbeat);
      off();
    }),
  );
}
