import * as z from 'zod';
import { readShape } from '../unexpected-shape.js';
import type { Authentication } from './authentication.js';
import { readAnswer } from './read-answer.js';

/** The host's account for OAuth 2.0 client credentials (RFC 6749, section 4.4). */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** URL of the token endpoint. */
  readonly tokenUrl: string;
  readonly scope?: string;
}

const tokenSchema = /* @__PURE__ */ z.looseObject({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().catch(300),
});

/** A token is renewed this long before it expires, ms. */
const aheadMs = 30_000;

/** Fetches a token on demand, once for all concurrent callers, and keeps it until shortly before it expires. */
export function clientCredentials(account: ClientCredentials): Authentication {
  const { clientId, clientSecret, tokenUrl, scope } = account;
  let kept: { readonly token: string; readonly until: number } | undefined;
  let fetching: Promise<string> | undefined;

  async function fetchToken(
    ...[{ now }, http]: Parameters<Authentication['headers']>
  ): Promise<string> {
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      ...(scope ? { scope } : {}),
    });
    const answer = await readAnswer(await http.post(tokenUrl, { body, redirect: 'error' }));
    const { access_token: token, expires_in: seconds } = readShape(tokenSchema, answer, 'token');
    kept = { token, until: now() + seconds * 1_000 - aheadMs };
    return token;
  }

  return {
    forget() {
      kept = undefined;
    },
    async headers(context, http) {
      if (kept && context.now() < kept.until) return { authorization: `Bearer ${kept.token}` };
      fetching ??= fetchToken(context, http).finally(() => {
        fetching = undefined;
      });
      return { authorization: `Bearer ${await fetching}` };
    },
  };
}
