import { AduanError, InputError, NotFoundError, type ReadOptions } from '@aduan/core';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineQuery,
  type PluginContext,
} from '@aduan/core/plugin';
import { accessEndListener, rolesOf, signInEraser } from '@aduan/plugins/organization';
import type {
  Accounts,
  Credentials,
  Identity,
  OneTimeLink,
  SessionRoutes,
  SignInRedirect,
} from '../accounts.js';
import {
  requireLongSecret,
  type TokenPurpose,
  type TrustedHost,
  verifyIdentityToken,
} from '../signed/identity-token.js';
import { browser, requireCsrf } from './browser.js';
import type { OfficerSession } from './officer-session.js';
import { oneTimeRows } from './one-time-rows.js';
import {
  type OpenSession,
  type SessionRecord,
  sessionRecords,
  shortId,
} from './session-records.js';
import { sessionSchemas } from './session-schemas.js';
import { tokenText } from './session-token.js';
import { type LinkedIdentity, signIn } from './sign-in.js';
import { type SignInEntry, signInHistory } from './sign-in-history.js';
import { limitTables } from './sign-in-limit.js';

/** How long a link for a host's user is valid, ms. */
const signedLinkMs = 60_000;
const permission = 'sessions:manage';

/** Options of `sessions`. Give at least one of `credentials`, `redirects`, `signed` and `hasLinks`. */
export interface SessionsOptions {
  /** Checks names and passwords. Default: none; sign-in by password is off. */
  readonly credentials?: Credentials;
  /** External sign-ins, such as the single sign-on of a ministry. Default: none. */
  readonly redirects?: readonly SignInRedirect[];
  /** A host whose own users open the console, or act through the API. Default: none. */
  readonly signed?: TrustedHost;
  /** Whether the sign-in page says that one-time links open a session. Default false. */
  readonly hasLinks?: boolean;
  /**
   * Public URL of the desk, such as `https://desk.example`; under https, cookies are bound to this host. Pass it when
   * the desk is behind a proxy. Default: the URL of each request.
   */
  readonly publicUrl?: string;
  /** Time without use after which a session asks for its password again, ms. Default 15 minutes. */
  readonly idleMs?: number;
  /** Path of the page that a sign-in elsewhere ends at. Default `/petugas`. */
  readonly landing?: string;
}

/** Owner of the sessions: the caller, or another officer with the permission `sessions:manage`. */
export interface AboutOfficer {
  /** Id of the officer. Default: the caller. */
  readonly officer?: string;
}

/** The sessions of the officers of a desk: `aduan.plugins.sessions`, which is the `accounts` of its API. */
export interface Sessions extends Accounts {
  readonly session: SessionRoutes;
  onBehalfOf(token: string): Promise<Identity | null>;
  /** Sessions that have not ended, newest first. @throws ForbiddenError */
  list(input: AboutOfficer, options: ReadOptions): Promise<readonly OfficerSession[]>;
  /** Sign-ins and attempts of the last 90 days, newest first, at most 200. @throws ForbiddenError */
  history(input: AboutOfficer, options: ReadOptions): Promise<readonly SignInEntry[]>;
  /** Ends one session, on all instances at once. @throws ForbiddenError, NotFoundError */
  end(
    input: AboutOfficer & { readonly id: string },
    options: ReadOptions,
  ): Promise<{ readonly ended: number }>;
  /** Ends all sessions and takes back all links, on all instances at once. @throws ForbiddenError */
  endAll(input: AboutOfficer, options: ReadOptions): Promise<{ readonly ended: number }>;
  /**
   * Makes a link that signs an officer in once. An earlier link of the same person is revoked, and a new password ends
   * it.
   *
   * @param validMs - at most 24 hours
   * @throws InputError
   */
  issueLink(identity: Identity, validMs: number): Promise<OneTimeLink>;
  /**
   * Erases all that is kept of the sign-ins of an officer. An organization that keeps its officers calls it 90 days after
   * their access ended.
   */
  forget(officer: string): Promise<void>;
  /**
   * Ends all sessions and links of all officers. A restore calls it, because a backup contains sessions that have ended
   * since.
   */
  endEverySession(): Promise<void>;
}

/**
 * The plugin that signs officers in and keeps their sessions, `aduan.plugins.sessions`. A session lasts 12 hours at
 * most and is locked after 15 minutes without use. Sessions, limits, links and the history of sign-ins are rows of the
 * desk, so all its instances share them. They contain only hashes, so a stolen database opens no session.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ ...desk, plugins: [teams(office), sessions({ credentials })] });
 * const api = createApi({ aduan, accounts: aduan.plugins.sessions });
 * ```
 * @throws InputError for a secret that is too short, or an invalid address
 */
export function sessions(options: SessionsOptions): AduanPlugin<'sessions', Sessions> {
  const { publicUrl, signed } = options;
  if (signed) requireLongSecret(signed.key);
  if (publicUrl !== undefined && !/^https?:$/.test(URL.parse(publicUrl)?.protocol ?? '')) {
    const message = 'publicUrl is a whole address, such as https://desk.example.';
    throw new InputError(message, [{ message, path: ['publicUrl'] }]);
  }
  return definePlugin({
    id: 'sessions',
    tables: {
      sessions: { sealed: true },
      links: { sealed: true },
      redirects: { sealed: true },
      history: { sealed: true },
      used: { sealed: false },
      ...limitTables,
    },
    personal: {
      sessions: {
        what: { id: 'Sesi petugas', en: "Officers' sessions" },
        purpose: { id: 'Mengenali petugas yang sudah masuk', en: 'To know who has signed in' },
        retention: { id: 'Paling lama 12 jam', en: 'At most 12 hours' },
      },
      links: {
        what: { id: 'Tautan masuk sekali pakai', en: 'One-time sign-in links' },
        purpose: { id: 'Memasukkan petugas satu kali', en: 'To sign an officer in once' },
        retention: { id: 'Paling lama 24 jam', en: 'At most 24 hours' },
      },
      redirects: {
        what: { id: 'Proses masuk di tempat lain', en: 'Sign-ins elsewhere that are under way' },
        purpose: {
          id: 'Mengenali peramban yang kembali',
          en: 'To know the browser that comes back',
        },
        retention: { id: '10 menit', en: '10 minutes' },
      },
      history: {
        what: { id: 'Riwayat masuk petugas', en: "Officers' sign-ins" },
        purpose: {
          id: 'Mengetahui akun yang dipakai orang lain',
          en: 'To notice when somebody else uses an account',
        },
        retention: { id: '90 hari', en: '90 days' },
      },
    },
    permissions: { [permission]: ['system', 'administrator', 'security'] },
    setup: (context) => partsOf(context, options),
  });
}

function partsOf(context: PluginContext, options: SessionsOptions) {
  const { credentials = null, hasLinks = false, landing = '/petugas' } = options;
  const { idleMs = 15 * 60_000, redirects = [], signed } = options;
  const { authorize, now, rows } = context;
  const at = browser(options.publicUrl);
  const records = sessionRecords(context, idleMs);
  const history = signInHistory(context);
  const links = oneTimeRows<LinkedIdentity>(context, 'links');
  const used = rows<{ readonly at: number }>('used');
  const schemas = sessionSchemas();

  async function standingOf(by: string | null, officer: string): Promise<string | null> {
    const keeper = by === 'credentials' ? credentials : redirects.find(({ id }) => id === by);
    return keeper?.standing ? keeper.standing(officer) : '';
  }

  async function sessionOf(request: Request): Promise<OpenSession | null> {
    const session = await records.find(at.token(request));
    if (!session) return null;
    const { by, identity, standing } = session.row.value;
    if ((await standingOf(by, identity.id)) === standing) return session;
    await records.end(session);
    return null;
  }

  /** Verifies a token of the host and takes it, once over all instances. */
  async function take(token: string, purpose: TokenPurpose): Promise<Identity | null> {
    const verified = signed && (await verifyIdentityToken(token, purpose, signed, now()));
    if (!verified) return null;
    // Who runs the desk sees no ticket: a host that grants both grants neither.
    const { roles = [] } = verified.identity.membership ?? {};
    if (rolesOf(context.workflow).conflictIn(roles) !== null) return null;
    const key = await context.sealed.hash('token', verified.id);
    const ttlMs = Math.max(1, verified.expiresAt - now());
    const isFirst = await used.write({ key, value: { at: now() }, expectedVersion: 0, ttlMs });
    return isFirst ? verified.identity : null;
  }

  /** The officer whose sessions are meant. @throws ForbiddenError */
  function about({ officer }: AboutOfficer, { actor }: ReadOptions): string {
    if (officer === undefined || officer === actor.id) return actor.id;
    authorize(actor, permission);
    return officer;
  }

  async function endAll(officer: string): Promise<number> {
    const owner = await records.ownerOf(officer);
    await links.withdraw(owner);
    let ended = 0;
    for (;;) {
      const open = await records.of(officer);
      if (open.length === 0) return ended;
      for (const { key, value } of open) {
        await records.endByKey(key);
        await history.add(owner, { ...ofSession(value), outcome: 'ended' });
        ended += 1;
      }
    }
  }

  async function forget(officer: string): Promise<void> {
    await endAll(officer);
    await history.forget(await records.ownerOf(officer));
  }

  const routes = signIn({
    ...{ browser: at, context, credentials, hasLinks, history, landing, links, records, redirects },
    ...{ sessionOf, standingOf },
  });
  return {
    contributes: [
      accessEndListener(async (officer) => void (await endAll(officer))),
      signInEraser(forget),
    ],
    queries: {
      list: defineQuery({
        officersOnly: true,
        input: schemas.about,
        answer: schemas.sessions,
        http: { path: '', name: 'listSessions', summary: 'Where you are signed in' },
        async run(input, options) {
          const open = await records.of(about(input, options));
          return open.map((row) => {
            const isLocked = records.isLocked(row.value);
            return shown(row.key, { ...row.value, isLocked });
          });
        },
      }),
      history: defineQuery({
        officersOnly: true,
        input: schemas.about,
        answer: schemas.history,
        http: {
          path: 'history',
          name: 'listSignIns',
          summary: 'Your sign-ins of the last 90 days, and the tries of others',
        },
        run: async (input, options) => history.of(await records.ownerOf(about(input, options))),
      }),
    },
    commands: {
      end: defineCommand({
        officersOnly: true,
        isIdempotent: true,
        input: schemas.one,
        answer: schemas.ended,
        http: { path: 'end', name: 'endSession', summary: 'End one session' },
        async run(input, options) {
          const officer = about(input, options);
          const row = (await records.of(officer)).find(({ key }) => shortId(key) === input.id);
          if (!row) throw new NotFoundError('session');
          await records.endByKey(row.key);
          const owner = await records.ownerOf(officer);
          await history.add(owner, { ...ofSession(row.value), outcome: 'ended' });
          return { ended: 1 };
        },
      }),
      endAll: defineCommand({
        officersOnly: true,
        isIdempotent: true,
        input: schemas.about,
        answer: schemas.ended,
        http: { path: 'end-all', name: 'endSessions', summary: 'Sign out everywhere' },
        run: async (input, options) => ({ ended: await endAll(about(input, options)) }),
      }),
    },
    api: {
      async authenticate(request: Request): Promise<Identity | null> {
        const session = await sessionOf(request);
        if (!session) return null;
        if (isChange(request)) await requireCsrf(request, session.token);
        if (records.isLocked(session.row.value)) {
          throw new AduanError('session-locked', 'Open the session again: POST /session/unlock.');
        }
        if (isUse(request)) await records.touch(session);
        return session.row.value.identity;
      },
      onBehalfOf: (token: string) => take(token, 'call'),
      session: {
        ...routes,
        async exchange(token: string): Promise<OneTimeLink> {
          const identity = await take(token, 'session');
          if (!identity) {
            throw new AduanError('identity-refused', 'This signed identity opens nothing.');
          }
          const owner = await records.ownerOf(identity.id);
          const link = await links.issue(owner, { identity, factor: 'signed' }, signedLinkMs);
          return { secret: tokenText(link), expiresAt: now() + signedLinkMs };
        },
      } satisfies SessionRoutes,
      async issueLink(identity: Identity, validMs: number): Promise<OneTimeLink> {
        if (!(validMs > 0 && validMs <= 24 * 60 * 60_000)) {
          throw new InputError('A sign-in link is valid for at most 24 hours.');
        }
        const owner = await records.ownerOf(identity.id);
        await links.withdraw(owner);
        const standing = await standingOf('credentials', identity.id);
        const link = await links.issue(owner, { identity, factor: 'link', standing }, validMs);
        return { secret: tokenText(link), expiresAt: now() + validMs };
      },
      forget,
      async endEverySession(): Promise<void> {
        for (const table of ['sessions', 'links', 'redirects']) {
          const open = rows(table);
          for (;;) {
            const page = await open.list({});
            if (page.length === 0) break;
            for (const { key } of page) await open.remove(key, null);
          }
        }
      },
    },
  };
}

function ofSession({ factor, network }: SessionRecord): Omit<SignInEntry, 'at' | 'outcome'> {
  return { factor, network };
}

function isChange({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** Whether a person caused a request. Streams and background reads of a page do not extend a session. */
function isUse({ headers }: Request): boolean {
  const isStream = headers.get('Accept')?.includes('text/event-stream') ?? false;
  return !isStream && !headers.has('X-Aduan-Background');
}

function shown(
  key: string,
  { expiresAt, factor, isLocked, network, seenAt, startedAt }: Omit<OfficerSession, 'id'>,
): OfficerSession {
  return { id: shortId(key), startedAt, seenAt, expiresAt, isLocked, factor, network };
}
