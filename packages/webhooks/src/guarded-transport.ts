import { lookup } from 'node:dns/promises';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { retryAfterMs } from '@aduan/http';
import {
  type WebhookAnswer,
  WebhookError,
  type WebhookRequest,
  type WebhookTransport,
} from '@aduan/plugins/webhooks';
import { guardedLookup, type ResolveName, refusal } from './guarded-lookup.js';
import { addressMatcher, privateAddresses } from './private-addresses.js';

/** Maximum bytes read of a response; the content is dropped. */
const maxAnswerLength = 16 * 1024;

/** Timeout of the DNS lookup when an endpoint is checked, in ms. After it the name is accepted: it is checked again for each request. */
const lookupPatienceMs = 2_000;

/** Options of `guardedTransport`: targets that may be reached besides https on the public internet. */
export interface GuardedTransportOptions {
  /** Private addresses that may be reached: `10.1.2.3`, `10.1.0.0/16`, `fd00::/8`. Default: none. */
  readonly allow?: readonly string[];
  /** Whether the addresses of `allow` may be reached by `http` too, as on one machine. Default: no. */
  readonly insecure?: boolean;
  /** Certificates of your own authorities, PEM. Default: the certificates of Node. */
  readonly ca?: string | readonly string[];
  /** Resolves a host name. Default: the system's resolver. */
  readonly resolve?: ResolveName;
}

/**
 * Sends webhooks from Node: by https, to the public internet, without redirects, proxies and cookies. The addresses of
 * a host name are checked when the connection is made.
 *
 * @throws Error for an invalid network in `allow`
 */
export function guardedTransport(options: GuardedTransportOptions = {}): WebhookTransport {
  const { allow = [], ca, insecure = false } = options;
  const isPermitted = addressMatcher(allow);
  const isRefused = {
    'http:': (address: string) => !insecure || !isPermitted(address),
    'https:': privateAddresses(allow),
  };
  const resolve = options.resolve ?? ((hostname) => lookup(hostname, { all: true }));
  // Own agents: a connection of another agent was not checked.
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
        // A switch of protocols emits neither a response nor an error, only `close`.
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

/** Reads and drops a response so that the connection can be reused; destroys it when it is too long. */
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
