import { ChannelError } from '@aduan/core';
import type { ChannelContext } from '@aduan/core/channel';
import { createHttp } from './create-http.js';
import { followRedirects } from './follow-redirects.js';
import { retryAfterMs } from './retry-after.js';
import { type ChannelErrorOptions, toChannelError } from './to-channel-error.js';

/** The hosts that keep a provider's files, and the credentials for them. */
export interface FileHost extends ChannelErrorOptions {
  /**
   * Domains of the provider, with or without a port, such as `api.example` or `pbx.example:8443`. Files are fetched
   * only from there, and credentials are sent only there.
   */
  readonly domains: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether `http` is allowed too, as in the network of an office. Default: no. */
  readonly insecure?: boolean;
  /** Whether the provider may redirect to other hosts: by https, to host names on the public internet. Default: no. */
  readonly redirects?: boolean;
  /** Maximum size of a file, in bytes. Default 25 MiB. */
  readonly maxBytes?: number;
  /** Maximum time until the last byte, in ms. Default 5 minutes. */
  readonly maxMs?: number;
}

const defaultMaxBytes = 25 * 1_048_576;
const defaultMaxMs = 300_000;

/** Whether files may be fetched from an address. */
export function isAtFileHost(
  address: string,
  { domains, insecure = false }: Pick<FileHost, 'domains' | 'insecure'>,
): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  if (url.protocol !== 'https:' && !(insecure && url.protocol === 'http:')) return false;
  return domains.some((domain) => {
    const host = domain.includes(':') ? url.host : url.hostname;
    return host === domain || host.endsWith(`.${domain}`);
  });
}

/**
 * Fetches a file from its provider only. It fails when the file is larger than `maxBytes` or takes longer than `maxMs`.
 *
 * Only a 200 with a non-empty body is a file. Everything else is a `ChannelError` as of {@link toChannelError}, with
 * these exceptions:
 *
 * | response of the provider | class |
 * |---|---|
 * | another success, such as 202 or 204, or 200 with an empty body | `retryable`: the file is not ready yet |
 * | 404 | `retryable`: many providers announce a file before it can be fetched; if a 404 means that it is permanently gone, return that from `classify` |
 *
 * @throws ChannelError, retryable while the file is not ready
 */
export async function fetchFile(
  address: string,
  context: Pick<ChannelContext, 'fetch' | 'signal'>,
  host: FileHost,
): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string | null }> {
  const { classify, headers = {}, maxBytes = defaultMaxBytes, redirects = false } = host;
  const late = AbortSignal.timeout(host.maxMs ?? defaultMaxMs);
  if (!isAtFileHost(address, host)) {
    throw new ChannelError({ class: 'invalid' }, 'The file does not lie at the provider.');
  }
  try {
    const http = createHttp(context, { headers });
    const response = redirects
      ? await followRedirects(http, address, {
          isHome: (at) => isAtFileHost(at, host),
          stranger: createHttp(context),
        })
      : await http.get(address, { redirect: 'manual' });
    const body = await bodyOf(response, late);
    const [mime = ''] = (response.headers.get('content-type') ?? '').split(';', 1);
    return { body: body.pipeThrough(limitTo(maxBytes)), mime: mime.trim() || null };
  } catch (error) {
    throw toChannelError(error, {
      classify: (answer) =>
        classify?.(answer) ?? (answer.status === 404 ? { class: 'retryable' } : null),
    });
  }
}

/** The file in a response. @throws ChannelError when it is not ready yet */
async function bodyOf(response: Response, late: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const file = response.status === 200 && response.body && (await unlessEmpty(response.body, late));
  if (file) return file;
  if (response.status !== 200) await response.body?.cancel();
  const waitMs = retryAfterMs(response);
  throw new ChannelError(
    {
      class: 'retryable',
      code: response.status,
      ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
    },
    'The file is not there yet.',
  );
}

/** The body, once its first byte has arrived; null when it is empty. */
async function unlessEmpty(
  body: ReadableStream<Uint8Array>,
  late: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const reader = body.getReader();
  // On timeout the body is cancelled; an error of that is irrelevant.
  late.addEventListener('abort', () => void reader.cancel(late.reason).catch(() => {}));
  const read = async () => {
    const next = await reader.read();
    if (late.aborted) throw new ChannelError({ class: 'retryable' }, 'The file comes too slowly.');
    return next;
  };
  let first = await read();
  while (!first.done && first.value.byteLength === 0) first = await read();
  if (first.done) return null;
  const { value } = first;
  return new ReadableStream({
    start: (controller) => controller.enqueue(value),
    async pull(controller) {
      const next = await read();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

function limitTo(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0;
  return new TransformStream({
    transform(bytes, controller) {
      passed += bytes.byteLength;
      if (passed > maxBytes) {
        controller.error(new ChannelError({ class: 'invalid' }, 'The file is too long.'));
      } else controller.enqueue(bytes);
    },
  });
}
