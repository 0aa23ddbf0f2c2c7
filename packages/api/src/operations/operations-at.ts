import type { ReadOptions } from '@aduan/core';
import type * as z from 'zod';
import type { Scope } from '../access/scopes.js';
import type { Safeguards } from '../requests/safeguards.js';
import { command, type Operation, read } from './operation.js';

/** What every operation at one place of the API has in common. */
export interface OperationsBase {
  /** What its path begins with: `/tickets`. */
  readonly at: string;
  /** What a key needs to read there, and to change something. */
  readonly scopes: { readonly read: Scope; readonly write: Scope };
  /** Whether what is changed there has a version. Default true. */
  readonly hasVersion?: boolean;
  /** What a thing is named by in its path. Default `id`, which is a UUID. */
  readonly named?: string;
}

/**
 * Operations on things of one kind, each a row: its name, its path from there on, what it is for, its schemas, and
 * what of the core it calls with the name of the thing in its path.
 */
export function operationsAt({ at, hasVersion = true, named = 'id', scopes }: OperationsBase) {
  return {
    /** One that reads. */
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
    /** One that changes something. */
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
