import type { CommandOptions, ReadOptions } from '@aduan/core';
import type { GivenFile } from '@aduan/core/attachments';
import * as z from 'zod';
import type { Scope } from '../access/scopes.js';
import type { Safeguards } from '../requests/safeguards.js';

/** What a request asks for, once it is read. */
export interface Call<Query, Body> {
  /** What stands in the path, by name. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly files: readonly GivenFile[];
  readonly request: Request;
}

/** What the answer to an operation is. */
export type ResponseForm =
  | { readonly type: 'json'; readonly status: 200 | 201; readonly schema: z.ZodType }
  | { readonly type: 'none' }
  | { readonly type: 'stream'; readonly mime: string; readonly description: string };

/** One operation of the API as data: it is mounted, documented and tested from this. */
export interface Operation {
  /** Names it in the OpenAPI document: `openTicket`. */
  readonly name: string;
  readonly method: 'get' | 'post';
  /** With parameters as OpenAPI writes them: `/tickets/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** What a key needs for it; null when it is open to everybody. */
  readonly scope: Scope | null;
  /** What a key needs beside it for a request with this body; null for nothing. */
  furtherScope?(body: unknown): Scope | null;
  /** Whether it changes something: then it takes `Idempotency-Key`, and `If-Match` when there is a version. */
  readonly safeguards: 'none' | 'key' | 'key-and-version';
  readonly query: z.ZodType;
  readonly body: z.ZodType | null;
  /** Whether its body may come in a form with files. */
  readonly takesFiles?: boolean;
  readonly answer: ResponseForm;
  /** @returns what the answer's schema describes, with instants in epoch ms; a `Response` for a stream */
  run(call: Call<unknown, unknown>, options: ReadOptions | CommandOptions): Promise<unknown>;
}

type Described = Pick<Operation, 'name' | 'path' | 'summary' | 'description'>;
const emptyBody = /* @__PURE__ */ z.object({});

/** An operation that reads. */
export function read<Query extends z.ZodType = typeof emptyBody>(
  given: Described & {
    readonly scope: Scope;
    readonly query?: Query;
    readonly answer: z.ZodType;
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

/** An operation that reads, and answers something else than JSON. */
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

/** An operation that asks with a body, since what it asks for must not stand in an address. */
export function question<Body extends z.ZodType>(
  given: Described & {
    readonly scope: Scope | null;
    readonly furtherScope?: (body: z.output<Body>) => Scope | null;
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

/** An operation that changes something. */
export function command<Body extends z.ZodType = typeof emptyBody>(
  given: Described & {
    readonly scope: Scope;
    readonly body?: Body;
    /** Default: what is changed has a version. */
    readonly hasVersion?: boolean;
    /** Default: none. */
    readonly takesFiles?: boolean;
    /** Default 200. */
    readonly status?: 200 | 201;
    /** Null when it answers nothing. */
    readonly answer: z.ZodType | null;
    readonly run: (call: Call<unknown, z.output<Body>>, options: Safeguards) => Promise<unknown>;
  },
): Operation {
  const { answer: schema, hasVersion = true, status = 200, ...described } = given;
  return {
    ...described,
    method: 'post',
    safeguards: hasVersion ? 'key-and-version' : 'key',
    query: emptyBody,
    body: given.body ?? z.strictObject({}),
    answer: schema ? { type: 'json', status, schema } : { type: 'none' },
    run: given.run as Operation['run'],
  };
}
