import type { BlockList } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import { log } from '../start/log.js';
import { clientAddress, isListed } from './client-address.js';

/** The network addresses of requests, for everything that counts by them. */
export interface ClientAddresses {
  /** The address of the client. */
  read(c: Context): string;
  /** Remembers the address of a request that is passed to the channels. */
  note(request: Request, address: string): void;
  /** The remembered address; it is forgotten together with the request. */
  of(request: Request): string | undefined;
}

/** Reads addresses through trusted proxies, and warns once when there seems to be an untrusted one. */
export function clientAddresses(trustedProxies: BlockList): ClientAddresses {
  const known = new WeakMap<Request, string>();
  let warned = false;
  const warnOnce = (peer: string) => {
    if (warned) return;
    warned = true;
    const mend = 'If this is your proxy, name it in ADUAN_TRUSTED_PROXIES.';
    log('warn', 'proxy.not-trusted', { peer, mend });
  };
  return {
    read(c) {
      const peer = getConnInfo(c).remote.address ?? 'unknown';
      const forwardedFor = c.req.header('X-Forwarded-For');
      if (forwardedFor !== undefined && !isListed(trustedProxies, peer)) warnOnce(peer);
      return clientAddress(peer, forwardedFor, trustedProxies);
    },
    note: (request, address) => void known.set(request, address),
    of: (request) => known.get(request),
  };
}
