import { type ChannelContext, ChannelError } from '@aduan/core';
import { createHttp } from './create-http.js';
import { toChannelError } from './to-channel-error.js';

/** Where files of a provider lie, and what opens them. */
export interface FileHost {
  /**
   * Domains of the provider, with or without a port, such as `api.example` or `pbx.example:8443`: from nowhere else
   * is a file fetched, and nobody else is given a password.
   */
  readonly domains: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether files may be fetched by `http` too, as in the network of an office. Default: no. */
  readonly insecure?: boolean;
  /** Whether the provider may send elsewhere for them. Default: no. */
  readonly redirects?: boolean;
  /** Most bytes of a file. Default 25 MiB. */
  readonly maxBytes?: number;
}

const defaultMaxBytes = 25 * 1_048_576;

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
 * Fetches a file from its provider, and from nowhere else. One that is longer than `maxBytes` breaks off.
 *
 * @throws ChannelError, retryable while it is not there yet
 */
export async function fetchFile(
  address: string,
  context: Pick<ChannelContext, 'fetch' | 'signal'>,
  host: FileHost,
): Promise<{ readonly body: ReadableStream<Uint8Array>; readonly mime: string | null }> {
  const { headers = {}, maxBytes = defaultMaxBytes, redirects = false } = host;
  if (!isAtFileHost(address, host)) {
    throw new ChannelError({ class: 'invalid' }, 'The file does not lie at the provider.');
  }
  try {
    const redirect = redirects ? 'follow' : 'manual';
    const response = await createHttp(context, { headers }).get(address, { redirect });
    if (!response.body) throw new ChannelError({ class: 'invalid' }, 'The file is empty.');
    const [mime = ''] = (response.headers.get('content-type') ?? '').split(';', 1);
    return { body: response.body.pipeThrough(limitTo(maxBytes)), mime: mime.trim() || null };
  } catch (error) {
    throw toChannelError(error, {
      // A file is told of before it can be had.
      classify: ({ status }) => (status === 404 ? { class: 'retryable' } : null),
    });
  }
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
