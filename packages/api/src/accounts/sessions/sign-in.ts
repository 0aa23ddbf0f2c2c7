import { AccessExpiredError, AduanError, NotFoundError } from '@aduan/core';
import { addressGroup } from '@aduan/core/channel';
import type { PluginContext } from '@aduan/core/plugin';
import { linkRedeemer, signInListener } from '@aduan/plugins/organization';
import type {
  AttemptOrigin,
  Credentials,
  Identity,
  SessionRoutes,
  SessionState,
  SignInRedirect,
  SignInWay,
} from '../accounts.js';
import { type Browser, requireCsrf } from './browser.js';
import { type OneTimeRows, oneTimeRows } from './one-time-rows.js';
import {
  type OpenSession,
  type SessionRecord,
  type SessionRecords,
  shortId,
} from './session-records.js';
import { csrfOf, readToken, type SessionToken } from './session-token.js';
import type { SignInHistory } from './sign-in-history.js';
import { knownMs, type SignInTry, signInLimit } from './sign-in-limit.js';
import { signInQueue } from './sign-in-queue.js';

/** How long an external sign-in may take, ms. */
const redirectMs = 10 * 60_000;

/** The person whom a one-time link signs in, and the proof. */
export interface LinkedIdentity {
  readonly identity: Identity;
  readonly factor: 'link' | 'signed';
  /** The `standing` when the link was made. */
  readonly standing?: string | null;
}

/** Parts of sign-in besides the desk. */
export interface SignInParts {
  readonly context: PluginContext;
  readonly browser: Browser;
  readonly records: SessionRecords;
  readonly history: SignInHistory;
  readonly links: OneTimeRows<LinkedIdentity>;
  readonly credentials: Credentials | null;
  readonly redirects: readonly SignInRedirect[];
  /** Path of the page that a sign-in elsewhere ends at. */
  readonly landing: string;
  readonly hasLinks: boolean;
  /** The session of a request if it has not ended, locked or not. */
  readonly sessionOf: (request: Request) => Promise<OpenSession | null>;
  /** The `standing` of an officer; null = they may not sign in, `''` = the source has none. */
  readonly standingOf: (by: string | null, officer: string) => Promise<string | null>;
}

/** Proof of identity, before there is a session. */
type Proof = Pick<SessionRecord, 'identity' | 'factor' | 'by' | 'username'> & {
  readonly standing?: string;
};

/** The operations below `/session`. Each is one function, from the request to the resulting session. */
export function signIn(parts: SignInParts): Required<Omit<SessionRoutes, 'exchange'>> {
  const { browser, context, credentials, history, links, records, redirects } = parts;
  const { now } = context;
  const limit = signInLimit(context);
  const queue = signInQueue();
  const states = oneTimeRows<{ readonly way: string; readonly state: string }>(
    context,
    'redirects',
  );

  return {
    read: async (request) => stateOf(request, await parts.sessionOf(request)),

    async signIn(request, given, address) {
      browser.requireOwnPage(request);
      const { device, ...proof } = await prove(request, given.username, address, (known, from) =>
        known.check(given, from),
      );
      const hasCode = given.code !== undefined;
      const state = await letIn(request, proof, address, { hasCode });
      return { ...state, cookies: [...(state.cookies ?? []), deviceCookie(request, device)] };
    },

    async redeem(request, { replaces = false, secret }, address) {
      browser.requireOwnPage(request);
      if (!replaces) await refuseToReplace(request, secret);
      const own = await links.redeem(readToken(secret));
      const by = own?.factor === 'link' ? 'credentials' : null;
      const standing = own && (await parts.standingOf(by, own.identity.id));
      const isStale = own !== null && standing !== (own.standing ?? '');
      // An invited officer may have no password yet.
      const linked = isStale ? null : (own ?? (await invited(secret)));
      if (!linked) {
        throw new AduanError('link-used', 'This link was used, is too old, or never was.');
      }
      const { factor, identity } = linked;
      const proof = { identity, factor, by, username: null };
      return letIn(request, { ...proof, ...(standing !== null && { standing }) }, address);
    },

    async unlock(request, given, address) {
      browser.requireOwnPage(request);
      const locked = await requireSession(request);
      const { username, ...record } = locked.row.value;
      if (username === null) {
        throw new AduanError('wrong-credentials', 'This session opens by signing in again.');
      }
      await prove(request, username, address, async (known, from) => {
        if ('password' in given) {
          const checked = await known.check({ username, ...given }, from);
          // The second factor was proven when the session began.
          return checked && 'needs' in checked ? { identity: record.identity } : checked;
        }
        const isRight = await known.checkCode?.({ username, ...given }, from);
        return isRight ? { identity: record.identity } : { wrong: record.identity.id };
      });
      const { expiresAt, seenAt: _, startedAt: __, ...same } = locked.row.value;
      const opened = await records.begin(same, expiresAt);
      // The session may have been ended while the password was checked: it must not continue under another token.
      if (!(await records.find(locked.token))) {
        await records.end(opened);
        throw notSignedIn();
      }
      await records.end(locked);
      await note(opened.row.value, 'unlocked', address);
      return stateOf(request, opened, setCookie(request, opened));
    },

    async signOut(request) {
      browser.requireOwnPage(request);
      const session = await requireSession(request);
      await records.end(session);
      await note(session.row.value, 'signed-out', null);
      return stateOf(request, null, browser.cookie(request, null, 0));
    },

    async start(request, id, address) {
      browser.requireHttps(request);
      const way = wayOf(id);
      await limit.begin(address ?? 'anywhere');
      const { state, url } = await way.start(returnUrlOf(request, id));
      const owner = await records.ownerOf(`redirect ${id}`);
      const token = await states.issue(owner, { way: id, state }, redirectMs);
      const cookie = browser.cookie(request, token, redirectMs, 'aduan_redirect');
      return redirectTo(url, [cookie]);
    },

    async finish(request, id, address) {
      const way = wayOf(id);
      const began = await states.redeem(browser.token(request, 'aduan_redirect'));
      const spent = browser.cookie(request, null, 0, 'aduan_redirect');
      const refused = redirectTo(`${parts.landing}?sign-in=refused`, [spent]);
      if (began?.way !== id) return refused;
      const given = new URL(request.url);
      const url = new URL(given.pathname + given.search, browser.origin(request));
      const identity = await way.finish(url, began.state, returnUrlOf(request, id));
      if (!identity) return refused;
      const proof = { identity, factor: 'redirect', by: id, username: null } as const;
      const { cookies = [] } = await letIn(request, proof, address);
      await limit.finish(address ?? 'anywhere');
      return redirectTo(parts.landing, [...cookies, spent]);
    },
  };

  /**
   * Counts an attempt, waits for a slot, and lets the credentials check it. @throws the errors of
   * `SessionRoutes.signIn`
   */
  async function prove(
    request: Request,
    username: string,
    address: string | null,
    check: (known: Credentials, from: AttemptOrigin) => ReturnType<Credentials['check']>,
  ): Promise<Proof & { readonly device: SessionToken }> {
    const given = browser.token(request, 'aduan_device');
    const origin = await limit.recognize(username, address ?? 'anywhere', given);
    return queue.enter({ ...origin, username }, async () => {
      const attempt = await limit.take(username, origin);
      await new Promise((resolve) => setTimeout(resolve, attempt.delayMs));
      const from = { address: origin.address, isKnown: origin.isKnown, now: now() };
      const checked = await checkedBy((known) => check(known, from), attempt);
      if (checked && 'needs' in checked) {
        await attempt.forgive();
        throw new AduanError('second-factor-needed', 'Send the code of the second factor as well.');
      }
      if (checked && 'identity' in checked) {
        const device = await attempt.succeed();
        return { factor: 'password', by: 'credentials', username, device, ...checked };
      }
      if (checked && attempt.isShown) {
        const owner = await records.ownerOf(checked.wrong);
        const network = networkOf(address);
        await history.add(owner, { outcome: 'refused', factor: 'password', network });
      }
      throw new AduanError('wrong-credentials', 'Name or password is not right.');
    });
  }

  /** Result of the credentials. When they refuse to check, the attempt does not count as a guess. */
  async function checkedBy(
    check: (known: Credentials) => ReturnType<Credentials['check']>,
    attempt: SignInTry,
  ): ReturnType<Credentials['check']> {
    try {
      return credentials && (await check(credentials));
    } catch (error) {
      await attempt.forgive();
      throw error;
    }
  }

  /**
   * A link from another person must not end the work of an open session, or make an officer continue under another's
   * name. A link for the same officer needs no confirmation.
   *
   * @throws AduanError `session-open`
   */
  async function refuseToReplace(request: Request, secret: string): Promise<void> {
    const open = await parts.sessionOf(request);
    if (!open) return;
    const linked = await links.read(readToken(secret));
    if (linked?.identity.id === open.row.value.identity.id) return;
    const message = 'Somebody is signed in in this browser: send `replaces` to end their session.';
    throw new AduanError('session-open', message);
  }

  /** The officer of an invitation link of the organization. */
  async function invited(secret: string): Promise<LinkedIdentity | null> {
    for (const redeem of context.contributions(linkRedeemer)) {
      // Where officers have passwords, an invitation must not bypass them and the second factor.
      const officer = await redeem(secret, credentials ? 'session' : 'any-session');
      if (!officer) continue;
      const { id, name, title } = officer;
      return { identity: { id, name, title, mfa: false }, factor: 'link' };
    }
    return null;
  }

  /** Begins a session for a verified person, and ends the former session of this browser. */
  async function letIn(
    request: Request,
    { standing, ...proof }: Proof,
    address: string | null,
    { hasCode = false } = {},
  ): Promise<SessionState> {
    const { id, validUntil = Infinity } = proof.identity;
    const current = standing ?? (await parts.standingOf(proof.by, id));
    if (now() >= validUntil) throw new AccessExpiredError(validUntil);
    if (current === null) {
      throw new AduanError('account-ended', 'This account may no longer sign in.');
    }
    for (const tell of context.contributions(signInListener)) await tell(id);
    const former = await parts.sessionOf(request);
    if (former) await records.end(former);
    const factor = hasCode ? 'password-and-code' : proof.factor;
    const network = networkOf(address);
    const opened = await records.begin({ ...proof, factor, standing: current, network });
    await note(opened.row.value, 'signed-in', address);
    return stateOf(request, opened, setCookie(request, opened));
  }

  async function stateOf(
    request: Request,
    session: OpenSession | null,
    cookie?: string,
  ): Promise<SessionState> {
    return {
      identity: session?.row.value.identity ?? null,
      csrf: session && (await csrfOf(session.token)),
      locked: session !== null && records.isLocked(session.row.value),
      ways: waysOf(request),
      ...(session && { id: shortId(session.row.key) }),
      ...(cookie !== undefined && { cookies: [cookie] }),
    };
  }

  function waysOf(request: Request): readonly SignInWay[] {
    const elsewhere = redirects.map(
      ({ id, name }): SignInWay => ({
        kind: 'redirect',
        name,
        url: `${basePathOf(request)}/start/${id}`,
      }),
    );
    return [
      ...(credentials ? [{ kind: 'password' } as const] : []),
      ...(parts.hasLinks ? [{ kind: 'link' } as const] : []),
      ...elsewhere,
    ];
  }

  /** @throws AduanError `not-signed-in`, `csrf` */
  async function requireSession(request: Request): Promise<OpenSession> {
    const session = await parts.sessionOf(request);
    if (!session) throw notSignedIn();
    await requireCsrf(request, session.token);
    return session;
  }

  /** Marks a browser as known, so that guesses of strangers do not keep its officer waiting. It opens nothing. */
  function deviceCookie(request: Request, device: SessionToken): string {
    return browser.cookie(request, device, knownMs, 'aduan_device');
  }

  function setCookie(request: Request, { row, token }: OpenSession): string {
    return browser.cookie(request, token, row.value.expiresAt - now());
  }

  async function note(
    { factor, identity }: SessionRecord,
    outcome: 'signed-in' | 'unlocked' | 'signed-out',
    address: string | null,
  ): Promise<void> {
    const owner = await records.ownerOf(identity.id);
    await history.add(owner, { outcome, factor, network: networkOf(address) });
  }

  function wayOf(id: string): SignInRedirect {
    const way = redirects.find((each) => each.id === id);
    if (!way) throw new NotFoundError('sign-in');
    return way;
  }

  function returnUrlOf(request: Request, id: string): string {
    return `${browser.origin(request)}${basePathOf(request)}/return/${id}`;
  }
}

function notSignedIn(): AduanError {
  return new AduanError('not-signed-in', 'There is no session.');
}

/** The path of the operations, `…/session`, as the browser knows it. */
function basePathOf({ url }: Request): string {
  return /^.*\/session(?=\/|$)/.exec(new URL(url).pathname)?.[0] ?? '';
}

function networkOf(address: string | null): string | null {
  return address === null ? null : addressGroup(address);
}

function redirectTo(location: string, cookies: readonly string[]): Response {
  const headers = new Headers({ Location: location, 'Referrer-Policy': 'no-referrer' });
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  return new Response(null, { status: 302, headers });
}
