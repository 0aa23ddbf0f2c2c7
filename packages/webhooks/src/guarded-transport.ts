import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import {
  type WebhookAnswer,
  WebhookError,
  type WebhookRequest,
  type WebhookTransport,
} from '@aduan/core/webhooks';
import { retryAfterMs } from '@aduan/http';
import { guardedLookup, type ResolveName, refusal } from './guarded-lookup.js';
import { addressMatcher, privateAddresses } from './private-addresses.js';

/** The most that is read of an answer, bytes; what is read is dropped. */
const maxAnswerLength = 16 * 1024;

/** How long a name is looked up before it is taken as it stands, ms: it is looked up again for what is sent. */
const lookupPatienceMs = 2_000;

/** What may be reached beside https on the internet. */
export interface GuardedTransportOptions {
  /** Addresses inside that may be reached all the same: `10.1.2.3`, `10.1.0.0/16`, `fd00::/8`. Default: none. */
  readonly allow?: readonly string[];
  /** Whether what `allow` names may be reached by `http` too, as on one machine. Default: no. */
  readonly insecure?: boolean;
  /** Certificates of authorities of your own, PEM. Default: those of Node. */
  readonly ca?: string | readonly string[];
  /** Finds the addresses of a name. Default: as the system does. */
  readonly resolve?: ResolveName;
}

/**
 * Reaches endpoints from Node: by https, on the internet, without redirects, proxies and cookies. Where a name points
 * to is looked at when the connection is made.
 *
 * @throws Error for a network in `allow` that is none
 */
export function guardedTransport(options: GuardedTransportOptions = {}): WebhookTransport {
  const { allow = [], ca, insecure = false } = options;
  const isPermitted = addressMatcher(allow);
  const isRefused = {
    'http:': (address: string) => !insecure || !isPermitted(address),
    'https:': privateAddresses(allow),
  };
  const resolve = options.resolve ?? ((hostname) => lookup(hostname, { all: true }));
  // Agents of its own: a connection that somebody else opened was not looked at.
  const agents = { 'http:': new HttpAgent({ keepAlive: true }), 'https:': secureAgent(ca) };
  const ways = { 'http:': httpRequest, 'https:': httpsRequest };

  function flawOf({ hostname, protocol }: URL): string | null {
    if (protocol !== 'https:' && !(insecure && protocol === 'http:'))
      return 'must begin with https';
    const literal = hostname.replace(/^\[|\]$/g, '');
    if (!isIP(literal) || !isRefused[protocol](literal)) return null;
    return protocol === 'http:' ? 'must begin with https' : 'is no address of the internet';
  }

  return {
    async obstacle(url) {
      const flaw = flawOf(url);
      if (flaw !== null) return flaw;
      const found = await Promise.race([
        resolve(url.hostname).catch(() => []),
        setTimeout(lookupPatienceMs, [], { ref: false }),
      ]);
      const isInside = found.some(({ address }) => isRefused[protocolOf(url)](address));
      return isInside ? 'leads to no address of the internet' : null;
    },
    async send({ body, headers, signal, url }) {
      const address = new URL(url);
      if (flawOf(address) !== null) throw refusal();
      const protocol = protocolOf(address);
      const response = await new Promise<IncomingMessage>((found, failed) => {
        const outgoing = ways[protocol](address, {
          method: 'POST',
          headers: { ...headers, 'Content-Length': body.length, 'User-Agent': 'Aduan-Webhooks' },
          agent: agents[protocol],
          lookup: guardedLookup(resolve, isRefused[protocol]),
          signal,
        });
        // Whoever changes to another protocol neither answers nor fails: it just ends.
        outgoing.on('response', found).on('error', failed).on('close', failed).end(body);
      }).catch((cause: unknown) => {
        throw errorOf(cause, signal);
      });
      drop(response);
      return answerOf(response);
    },
  };
}

function protocolOf({ protocol }: URL): 'http:' | 'https:' {
  return protocol === 'http:' ? protocol : 'https:';
}

function secureAgent(ca: GuardedTransportOptions['ca']): HttpsAgent {
  const own = ca === undefined ? {} : { ca: typeof ca === 'string' ? ca : [...ca] };
  return new HttpsAgent({ keepAlive: true, ...own });
}

function answerOf({ headers: given, statusCode = 0 }: IncomingMessage): WebhookAnswer {
  const { date = '', 'retry-after': wait = '' } = given;
  const headers = new Headers({ date, 'retry-after': wait });
  return { status: statusCode, retryAfterMs: retryAfterMs({ headers }) ?? null };
}

/** Reads no more of an answer than lets the connection serve again. */
function drop(response: IncomingMessage): void {
  let read = 0;
  response.on('error', () => {});
  response.on('data', ({ length }: Uint8Array) => {
    read += length;
    if (read > maxAnswerLength) response.destroy();
  });
}

function errorOf(cause: unknown, { aborted }: WebhookRequest['signal']): WebhookError {
  if (cause instanceof WebhookError) return cause;
  const { code = '' } = Object(cause) as { readonly code?: string };
  if (aborted) return new WebhookError('webhook-too-slow', 'It took too long.', { cause });
  if (/CERT|SIGNATURE|TLS|SSL|ISSUER/.test(code)) {
    return new WebhookError('webhook-certificate-refused', 'Its certificate is not valid.', {
      cause,
    });
  }
  return new WebhookError('webhook-unreachable', 'It cannot be reached.', { cause });
}
