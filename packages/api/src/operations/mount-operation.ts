import { AccessExpiredError, AduanError } from '@aduan/core';
import { answerText } from '@aduan/core/plugin';
import type { Context, Hono } from 'hono';
import type { Caller } from '../access/caller.js';
import type { RateLimits } from '../access/rate-limits.js';
import { toBase64Url } from '../accounts/base64url.js';
import { checked, type ReadBody, readRequest, requireJson } from '../requests/read-request.js';
import { etagOf, readSafeguards } from '../requests/safeguards.js';
import type { Operation } from './operation.js';

/** Parts that every operation needs. */
export interface MountParts {
  readonly caller: (request: Request) => Promise<Caller | null>;
  readonly limits: RateLimits;
  /** The address group of a request, for limits on public operations and on guesses. */
  readonly addressOf: (request: Request) => string;
  /** Maximum size of a request with files, in bytes. */
  readonly maxFormLength: number;
  readonly now: () => number;
  /** The response to an error. */
  readonly refused: (reason: unknown, answer: Operation['answer']) => Response;
  /** IANA zone of the office. */
  readonly timeZone: string;
}

const noBody: ReadBody = { json: null, files: [] };
const nobody: Caller = {
  principal: { id: 'nobody', kind: 'citizen', roles: [], units: [], regions: [] },
  scopes: [],
  isSignedIn: false,
};

/**
 * Mounts an operation as a route: authenticates, limits and validates the request, runs it, and returns only the fields
 * of its schema.
 */
export function mountOperation(app: Hono, operation: Operation, parts: MountParts): void {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, ':$1');
  const respond = async (c: Context) => {
    const request = c.req.raw;
    const { isSignedIn, principal, scopes } = await admit(operation, parts, request);
    const { safeguards } = operation;
    // A form of a page elsewhere could bring the cookie along; JSON and keys it cannot send without being asked for.
    if (isSignedIn && operation.body && !safeguards.startsWith('key')) requireJson(request);
    const options =
      operation.method === 'get'
        ? { actor: principal }
        : readSafeguards(request.headers, principal, safeguards);
    const asked = c.req.query();
    const query = checked(operation.query, asked);
    const maxFormLength = operation.takesFiles ? parts.maxFormLength : 0;
    const { files, json } = operation.body ? await readRequest(request, maxFormLength) : noBody;
    const body = operation.body && checked(operation.body, json);
    requireScope(scopes, operation.furtherScope?.(body) ?? null);
    const isOfficerOfHost = isSignedIn && principal.kind === 'officer';
    const run = (isOfficerOfHost && operation.redacted) || operation.run;
    const reply = new Headers();
    const sent = operation.body ? json : asked;
    const call = { path: c.req.param(), query, body, sent, files, request, reply };
    const found = await run(call, options);
    for (const [name, value] of reply) c.header(name, value, { append: true });
    const response = await answered(c, operation, found, parts.timeZone);
    // A HEAD request has no reader for the body: an event stream would never end.
    if (request.method === 'HEAD') await response.body?.cancel();
    return response;
  };
  app.on(operation.method.toUpperCase(), path, (c) =>
    respond(c).catch((reason) => parts.refused(refusalOf(c.req.raw, reason), operation.answer)),
  );
}

/** The refusal for a request. A request that its client aborted is not a failure of the desk. */
function refusalOf({ signal }: Request, reason: unknown): unknown {
  if (!signal.aborted || AduanError.isInstance(reason)) return reason;
  return new AduanError('request-aborted', 'The request was given up before it was whole.');
}

/** @throws AduanError `not-signed-in`, `scope-missing`; AccessExpiredError, RateLimitError */
async function admit(
  { limitsItself = false, scope }: Operation,
  { addressOf, caller, limits, now }: MountParts,
  request: Request,
): Promise<Caller> {
  if (scope === null) {
    if (!limitsItself) await limits.countAddress(addressOf(request));
    return nobody;
  }
  const known = await caller(request);
  if (!known) {
    // Only wrong keys are counted, so guesses never lock out a valid key.
    if (request.headers.has('Authorization')) await limits.countWrongKey(addressOf(request));
    throw new AduanError('not-signed-in', 'Send a valid API key: Authorization: Bearer aduan_…');
  }
  await limits.countCaller(known.principal.id);
  // Calls of the desk look as well; what plugins handle themselves, and pages about the desk, do not.
  const { validUntil = Infinity } = known.principal;
  if (now() >= validUntil) throw new AccessExpiredError(validUntil);
  requireScope(known.scopes, scope);
  return known;
}

/** @throws AduanError `scope-missing` */
function requireScope(scopes: Caller['scopes'], scope: string | null): void {
  if (scope === null || scopes.includes(scope)) return;
  throw new AduanError('scope-missing', `This needs a key with the scope ${scope}.`);
}

async function answered(
  c: Context,
  { answer, revalidates }: Operation,
  found: unknown,
  timeZone: string,
): Promise<Response> {
  if (answer.type === 'stream') return found as Response;
  if (answer.type === 'none') return c.body(null, 204);
  const text = answerText(answer.schema, found, timeZone);
  if (revalidates && (await isKnown(c, text))) return c.body(null, 304);
  const thing = versionedIn(found);
  if (thing) c.header('ETag', etagOf(thing));
  return c.body(text, answer.status, { 'Content-Type': 'application/json' });
}

/** The thing of an answer that has a version, such as its `ticket`. */
function versionedIn(found: unknown): { readonly version: number } | null {
  const things: readonly { readonly version?: unknown }[] = Object.values(Object(found)).map(
    Object,
  );
  const version = things.find((thing) => typeof thing.version === 'number')?.version;
  return typeof version === 'number' ? { version } : null;
}

/** Whether the client has this answer already. Each caller has one of their own, in no cache but theirs. */
async function isKnown(c: Context, text: string): Promise<boolean> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const tag = `"${toBase64Url(new Uint8Array(hash)).slice(0, 22)}"`;
  // Weak: a proxy that compresses the answer leaves such a tag as it is.
  c.header('ETag', `W/${tag}`);
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Authorization, Cookie', { append: true });
  const known = c.req.header('If-None-Match') ?? '';
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
