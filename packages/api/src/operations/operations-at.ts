import type { ReadOptions } from '@aduan/core';
import type * as z from 'zod';
import type { Scope } from '../access/scopes.js';
import type { Safeguards } from '../requests/safeguards.js';
import { command, type Operation, read } from './operation.js';

/** What the operations under one path have in common. */
export interface OperationsBase {
  /** Path prefix: `/tickets`. */
  readonly at: string;
  /** Scopes that a key needs there to read and to write. */
  readonly scopes: { readonly read: Scope; readonly write: Scope };
  /** Whether the thing that is changed has a version. Default true. */
  readonly hasVersion?: boolean;
  /** Name of the path parameter. Default `id`, a UUID. */
  readonly named?: string;
}

/**
 * Makes operations on things of one kind. Each takes its name, its path below the thing, a summary, its schemas, and
 * the function of the core that it calls with the thing's id.
 */
export function operationsAt({ at, hasVersion = true, named = 'id', scopes }: OperationsBase) {
  return {
    /** Makes an operation that reads. */
    get<Query extends z.ZodType>(
      name: string,
      path: string,
      summary: string,
      schemas: { readonly answer: z.ZodType; readonly query?: Query },
      run: (id: string, options: ReadOptions, query: z.output<Query>) => Promise<unknown>,
    ): Operation {
      return read({
        ...{ name, summary, path: at + path, scope: scopes.read, answer: schemas.answer },
        ...(schemas.query && { query: schemas.query }),
        run: ({ path, query }, options) =>
          run(path[named] ?? '', options, query as z.output<Query>),
      });
    },
    /** Makes an operation that changes something. */
    post<Body extends z.ZodType>(
      name: string,
      path: string,
      summary: string,
      schemas: {
        readonly answer: z.ZodType | null;
        readonly body: Body;
        readonly hasVersion?: boolean;
        readonly status?: 200 | 201;
      },
      run: (id: string, body: z.output<Body>, options: Safeguards) => Promise<unknown>,
    ): Operation {
      return command({
        ...{ name, summary, path: at + path, scope: scopes.write, hasVersion, ...schemas },
        run: ({ body, path }, options) => run(path[named] ?? '', body as z.output<Body>, options),
      });
    },
  };
}
