import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { GivenFile } from '@aduan/core/plugin';
import * as z from 'zod';
import type { Scope } from '../access/scopes.js';
import type { SafeguardKind } from '../requests/safeguards.js';

/** A parsed request. */
export interface Call<Query, Body> {
  /** Path parameters by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  /** The body, or the query without one, as it was sent: before its schema read it. */
  readonly sent: unknown;
  readonly files: readonly GivenFile[];
  readonly request: Request;
  /** Headers that the response gets, such as a cookie. */
  readonly reply: Headers;
}

/** The form of an operation's response. */
export type ResponseForm =
  | { readonly type: 'json'; readonly status: 200 | 201; readonly schema: z.ZodType }
  | { readonly type: 'none' }
  | { readonly type: 'stream'; readonly mime: string; readonly description: string };

/** One operation of the API as data: the source for routes, OpenAPI document and tests. */
export interface Operation {
  /** Operation id in the OpenAPI document: `openTicket`. */
  readonly name: string;
  readonly method: 'get' | 'post' | 'delete';
  /** Path with parameters as OpenAPI writes them: `/tickets/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** The declaration that it was made from: `<plugin id>:<name>`. */
  readonly call?: string;
  /** Scope that a key needs; null = public. */
  readonly scope: string | null;
  /** Whether a public operation counts its callers itself, so that the limit of addresses is not for it. */
  readonly limitsItself?: boolean;
  /** Additional scope that a key needs for this body; null = none. */
  furtherScope?(body: unknown): string | null;
  /** Schemas of path parameters, for the document. Default: `id` is a UUID, others are texts. */
  readonly parameters?: Readonly<Record<string, z.ZodType>>;
  readonly safeguards: SafeguardKind;
  readonly query: z.ZodType;
  readonly body: z.ZodType | null;
  /** Whether the body may come in a form with files. */
  readonly takesFiles?: boolean;
  readonly answer: ResponseForm;
  /**
   * Whether clients cache the answer and revalidate it: it gets an `ETag` of its content, and a request with that
   * `If-None-Match` gets a 304. Default: answers are not cached.
   */
  readonly revalidates?: boolean;
  /** @returns the answer in the form of its schema, with instants in epoch ms; a `Response` for a stream */
  run(call: Call<unknown, unknown>, options: ReadOptions | CommandOptions): Promise<unknown>;
  /** Answers in place of `run` for officers of the host's sign-in. Left out: they get the same answer as programs. */
  redacted?(call: Call<unknown, unknown>, options: ReadOptions): Promise<unknown>;
}

type Described = Pick<Operation, 'name' | 'path' | 'summary' | 'description'>;
const emptyBody = /* @__PURE__ */ z.object({});

/** Makes an operation that reads. */
export function read<Query extends z.ZodType = typeof emptyBody>(
  given: Described & {
    readonly scope: Scope;
    readonly query?: Query;
    readonly answer: z.ZodType;
    readonly revalidates?: boolean;
    readonly run: (call: Call<z.output<Query>, null>, options: ReadOptions) => Promise<unknown>;
  },
): Operation {
  return {
    ...given,
    method: 'get',
    safeguards: 'none',
    query: given.query ?? emptyBody,
    body: null,
    answer: { type: 'json', status: 200, schema: given.answer },
    run: given.run as Operation['run'],
  };
}

/** Makes an operation that reads and answers something other than JSON. */
export function stream<Query extends z.ZodType>(
  given: Described & {
    readonly scope: Scope;
    readonly query: Query;
    readonly mime: string;
    readonly shows: string;
    readonly run: (call: Call<z.output<Query>, null>, options: ReadOptions) => Promise<Response>;
  },
): Operation {
  const { mime, shows, ...described } = given;
  return {
    ...described,
    method: 'get',
    safeguards: 'none',
    body: null,
    answer: { type: 'stream', mime, description: shows },
    run: given.run as Operation['run'],
  };
}

/** Makes an operation that reads by POST: its parameters must not appear in a URL. */
export function question<Body extends z.ZodType>(
  given: Described & {
    readonly scope: Scope | null;
    readonly body: Body;
    readonly answer: z.ZodType;
    readonly run: (call: Call<unknown, z.output<Body>>, options: ReadOptions) => Promise<unknown>;
  },
): Operation {
  return {
    ...given,
    method: 'post',
    safeguards: 'none',
    query: emptyBody,
    answer: { type: 'json', status: 200, schema: given.answer },
    run: given.run as Operation['run'],
  };
}
