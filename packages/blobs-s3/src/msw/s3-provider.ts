import { type HttpHandler, http } from 'msw/http';
import type { S3Options } from '../options.js';
import { emptyBucket } from './bucket.js';
import { isSigned } from './is-signed.js';
import { faultResponse, type S3Fault, s3Error } from './s3-fault.js';

/** Options of `s3Provider`: the options of the store. */
export type S3ProviderOptions = Pick<
  S3Options,
  'endpoint' | 'bucket' | 'region' | 'accessKeyId' | 'secretAccessKey'
>;

/** A stand-in for an object store. */
export interface S3Provider {
  /** For `setupServer(...handlers)` of `msw/node`. */
  readonly handlers: readonly HttpHandler[];
  /** Stored objects, by name. The desk seals files before, so the bytes are unreadable. */
  readonly objects: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Parts of uploads that are not finished, by upload and number. */
  readonly uploads: ReadonlyMap<string, ReadonlyMap<number, Uint8Array<ArrayBuffer>>>;
  /**
   * Makes the next requests fail; a later call replaces an earlier one.
   *
   * @param times - number of requests; `Infinity` until `recover`. Default 1
   */
  fail(fault: S3Fault, times?: number): void;
  /** Ends the fault. */
  recover(): void;
}

/**
 * A stand-in for an object store with one bucket, for tests without one. It refuses requests that are not signed over
 * their bytes with the credentials, and knows no other bucket.
 *
 * @example
 * ```ts nocheck (see the README)
 * const s3 = s3Provider(options);
 * const server = setupServer(...s3.handlers);
 * ```
 */
export function s3Provider(options: S3ProviderOptions): S3Provider {
  const { endpoint, bucket } = options;
  const root = endpoint.replace(/\/$/, '');
  const prefix = `/${bucket}/`;
  const kept = emptyBucket();
  let failing: { readonly fault: S3Fault; readonly times: number } | null = null;

  function nextFault(method: string, query: URLSearchParams): S3Fault | null {
    const isCompletion = method === 'POST' && query.has('uploadId');
    if (!failing || failing.times <= 0) return null;
    if (failing.fault === 'incomplete' && !isCompletion) return null;
    failing = { ...failing, times: failing.times - 1 };
    return failing.fault;
  }

  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams: query } = new URL(request.url);
    const { method } = request;
    const body = new Uint8Array(await request.clone().arrayBuffer());
    if (!(await isSigned(request, body, options))) return s3Error(403, 'SignatureDoesNotMatch');
    if (!pathname.startsWith(prefix)) return s3Error(404, 'NoSuchBucket');
    const fault = nextFault(method, query);
    const perform = () => kept.answer({ method, name: pathname.slice(prefix.length), query, body });
    if (fault === 'timeout') perform();
    return fault ? faultResponse(fault) : perform();
  }

  return {
    handlers: [http.all(`${root}/*`, ({ request }) => answer(request))],
    objects: kept.objects,
    uploads: kept.uploads,
    fail(fault, times = 1) {
      failing = { fault, times };
    },
    recover() {
      failing = null;
    },
  };
}
