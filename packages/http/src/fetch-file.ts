import { type ChannelContext, ChannelError } from '@aduan/core';
import { createHttp } from './create-http.js';
import { followRedirects } from './follow-redirects.js';
import { retryAfterMs } from './retry-after.js';
import { type ChannelErrorOptions, toChannelError } from './to-channel-error.js';

/** Where files of a provider lie, and what opens them. */
export interface FileHost extends ChannelErrorOptions {
  /**
   * Domains of the provider, with or without a port, such as `api.example` or `pbx.example:8443`: from nowhere else
   * is a file fetched, and nobody else is given a password.
   */
  readonly domains: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether files may be fetched by `http` too, as in the network of an office. Default: no. */
  readonly insecure?: boolean;
  /** Whether the provider may send elsewhere for them: by https, to names of the internet. Default: no. */
  readonly redirects?: boolean;
  /** Most bytes of a file. Default 25 MiB. */
  readonly maxBytes?: number;
  /** How long it may take until the last byte, in ms. Default 5 minutes. */
  readonly maxMs?: number;
}

const defaultMaxBytes = 25 * 1_048_576;
const defaultMaxMs = 300_000;

/** Whether an address lies where files may be fetched from. */
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
 * Fetches a file from its provider, and from nowhere else. One that is longer than `maxBytes`, or comes for longer than
 * `maxMs`, breaks off.
 *
 * Only 200 with something in it is a file. The rest is a `ChannelError` as of {@link toChannelError}, but for:
 *
 * | the provider answers | class |
 * |---|---|
 * | another success, such as 202 or 204, or 200 with nothing in it | `retryable`: it is not there yet |
 * | 404 | `retryable`, as many tell of a file before it can be had; where it means that a file is gone for good, say so in `classify` |
 *
 * @throws ChannelError, retryable while it is not there yet
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

/** The file in an answer. @throws ChannelError when there is none yet */
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

/** The same bytes, once the first of them has come; null when none comes. */
async function unlessEmpty(
  body: ReadableStream<Uint8Array>,
  late: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const reader = body.getReader();
  // Whatever brings it, nobody waits for it any longer.
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
