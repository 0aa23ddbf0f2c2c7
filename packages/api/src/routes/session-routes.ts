import { type Aduan, AduanError, type Principal } from '@aduan/core';
import * as z from 'zod';
import type { SessionState, SignInWay } from '../accounts/accounts.js';
import { officeOf, principalOf } from '../accounts/principal-of.js';
import type { ApiOptions, ListedOfficer } from '../api-options.js';
import type { Operation } from '../operations/operation.js';
import { instant, label } from '../schemas/fields.js';

const way = /* @__PURE__ */ z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('password') }),
  z.object({ kind: z.literal('link') }),
  z.object({
    kind: z.literal('redirect'),
    name: label,
    url: z.string().describe('Where the browser goes: a path of this desk, or a page of the host.'),
  }),
]);

const session = /* @__PURE__ */ z
  .object({
    officer: z
      .object({
        id: z.string(),
        name: z.string(),
        title: z.string().describe('Of the post, as people read it.'),
        roles: z.array(z.string()),
        unit: z.string().nullable(),
        validUntil: instant.exactOptional().describe('When the account ends.'),
      })
      .nullable()
      .describe('Null when nobody is signed in.'),
    id: z
      .string()
      .nullable()
      .describe('This session in `listSessions`; null without one, and where the host keeps it.'),
    csrf: z
      .string()
      .nullable()
      .describe('Every change carries it as `X-Aduan-Csrf`, unless it is null.'),
    locked: z
      .boolean()
      .describe('Whether the session was not used for a while: `unlockSession` opens it again.'),
    ways: z.array(way).describe('How to sign in here.'),
    hours: z.object({ text: label }),
  })
  .meta({ id: 'Session' });

const username = /* @__PURE__ */ z.string().trim().min(1).max(100);
const password = /* @__PURE__ */ z.string().min(1).max(200);
const code = /* @__PURE__ */ z.string().trim().min(1).max(50);
const secret = /* @__PURE__ */ z.string().max(100);
const nothing = /* @__PURE__ */ z.object({});
const wayId = /* @__PURE__ */ z.string().regex(/^[a-z\d-]{1,40}$/);

/** Parts that session routes need besides the options of the API. */
export interface SessionRouteParts {
  /** The network address of a client; null = not known. */
  readonly addressOf: (request: Request) => string | null;
  /** The caller, where the host itself signs people in. */
  readonly signedIn: (request: Request) => Promise<Principal | null>;
}

/** Routes of the session of a browser. A desk without `accounts` only returns the principal of its host's sign-in. */
export function sessionRoutes(
  options: Pick<ApiOptions, 'accounts' | 'aduan' | 'officers' | 'signIn'>,
  { addressOf, signedIn }: SessionRouteParts,
): readonly Operation[] {
  const { accounts, aduan } = options;
  const answer = { type: 'json', status: 200, schema: session } as const;
  const open = { scope: null, limitsItself: true, safeguards: 'none', query: nothing } as const;
  const ours = accounts?.session;
  const view = (state: Omit<SessionView, 'hours'>): SessionView => {
    return { ...state, hours: { text: aduan.citizen.hours().text } };
  };

  /** The session as the answer shows it, with the cookies that the browser keeps. */
  const told = async (state: SessionState, reply: Headers): Promise<SessionView> => {
    const { cookies = [], csrf, id = null, identity, locked, ways } = state;
    const principal = identity && (await principalOf(aduan, identity));
    if (identity && !principal) {
      throw new AduanError('not-a-member', 'The organization of this desk does not know you.');
    }
    for (const cookie of cookies) reply.append('Set-Cookie', cookie);
    return view({ officer: principal && officerOf(aduan, principal), id, csrf, locked, ways });
  };

  const current: Operation = {
    ...open,
    name: 'readSession',
    method: 'get',
    path: '/session',
    summary: 'Who is signed in in this browser, and how to sign in',
    body: null,
    answer,
    async run({ reply, request }) {
      if (ours) return told(await ours.read(request), reply);
      const principal = await signedIn(request);
      const officer = principal?.kind === 'officer' ? principal : null;
      const ways = options.signIn ? [{ kind: 'redirect' as const, ...options.signIn }] : [];
      const listed = officer && (await options.officers?.())?.find(({ id }) => id === officer.id);
      const named = officer && { ...officerOf(aduan, officer), ...(listed && ofDirectory(listed)) };
      return view({ officer: named, id: null, csrf: null, locked: false, ways });
    },
  };
  if (!ours) return [current];
  return [
    current,
    posting({
      name: 'signIn',
      path: '/session',
      summary: 'Sign in with name and password',
      description:
        '401 `second-factor-needed`: send the same again with `code`. A wrong name, password and code look the same.',
      body: z.strictObject({ username, password, code: code.exactOptional() }),
      run: async ({ body, reply, request }) =>
        told(await ours.signIn(request, body, addressOf(request)), reply),
    }),
    posting({
      name: 'redeemLink',
      path: '/session/link',
      summary: 'Sign in with a one-time link',
      description:
        '409 `session-open`: somebody else is signed in in this browser. Ask them, then send the same again with `replaces`.',
      body: z.strictObject({ secret, replaces: z.boolean().exactOptional() }),
      run: async ({ body, reply, request }) =>
        told(await ours.redeem(request, body, addressOf(request)), reply),
    }),
    posting({
      name: 'unlockSession',
      path: '/session/unlock',
      summary: 'Open a session that is locked',
      body: z.union([z.strictObject({ password }), z.strictObject({ code })]),
      run: async ({ body, reply, request }) =>
        told(await ours.unlock(request, body, addressOf(request)), reply),
    }),
    {
      ...open,
      name: 'signOut',
      method: 'delete',
      path: '/session',
      summary: 'Sign out',
      body: null,
      answer,
      run: async ({ reply, request }) => told(await ours.signOut(request), reply),
    },
    ...(ours.exchange
      ? [
          posting({
            name: 'exchangeIdentity',
            path: '/session/signed',
            summary: 'A one-time link for a user of a host, by an identity that the host signs',
            description:
              'From the server of the host. Its page then sends the browser to the console, with the secret behind `#`: no token passes through an address or a log.',
            body: z.strictObject({ token: z.string().max(4_096) }),
            answer: z.object({ secret: z.string(), expiresAt: instant }),
            run: ({ body }) => ours.exchange?.(body.token) ?? Promise.resolve(null),
          }),
        ]
      : []),
    ...travels({
      startSignIn: ['start', 'Goes to a sign-in elsewhere', ours.start],
      finishSignIn: ['return', 'Comes back from there', ours.finish],
    }),
  ];

  function posting<Body extends z.ZodType>(given: {
    readonly name: string;
    readonly path: string;
    readonly summary: string;
    readonly description?: string;
    readonly body: Body;
    readonly answer?: z.ZodType;
    readonly run: (call: {
      readonly body: z.output<Body>;
      readonly reply: Headers;
      readonly request: Request;
    }) => Promise<unknown>;
  }): Operation {
    return {
      ...open,
      ...given,
      method: 'post',
      answer: given.answer ? { ...answer, schema: given.answer } : answer,
      run: given.run as Operation['run'],
    };
  }

  function travels(
    ways: Readonly<
      Record<string, readonly [path: string, summary: string, go: Travel | undefined]>
    >,
  ): readonly Operation[] {
    return Object.entries(ways).flatMap(([name, [path, summary, go]]): readonly Operation[] => {
      if (!go) return [];
      return [
        {
          ...open,
          name,
          method: 'get',
          path: `/session/${path}/{way}`,
          summary,
          parameters: { way: wayId },
          query: z.looseObject({}),
          body: null,
          answer: { type: 'stream', mime: '*/*', description: 'Sends the browser on.' },
          run: ({ path: { way: id = '' }, request }) => go(request, id, addressOf(request)),
        },
      ];
    });
  }
}

type Travel = (request: Request, way: string, address: string | null) => Promise<Response>;

interface SessionView {
  readonly officer: ReturnType<typeof officerOf> | null;
  readonly id: string | null;
  readonly csrf: string | null;
  readonly locked: boolean;
  readonly ways: readonly SignInWay[];
  readonly hours: { readonly text: ReturnType<Aduan['citizen']['hours']>['text'] };
}

function officerOf(aduan: Pick<Aduan, 'plugins'>, { display, id, roles, validUntil }: Principal) {
  const unit = officeOf(aduan)?.officer(id)?.unit ?? null;
  const end = validUntil === undefined ? {} : { validUntil };
  return { id, name: display?.name ?? id, title: display?.role ?? '', roles, unit, ...end };
}

function ofDirectory({ name, title, unit }: ListedOfficer) {
  return { name, title, unit };
}
