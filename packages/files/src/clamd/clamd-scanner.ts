import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AduanError } from '@aduan/core';
import type { FileInspector } from '@aduan/core/channel';
import { clamdVerdict } from './clamd-verdict.js';

/** Options of `clamdScanner`: a socket of this machine, or a host. */
export type ClamdOptions = (
  | {
      /** Path of a Unix socket, such as `/run/clamav/clamd.ctl`. */
      readonly socket: string;
      readonly host?: never;
      readonly port?: never;
    }
  | {
      readonly host: string;
      /** Default 3310. */
      readonly port?: number;
      readonly socket?: never;
    }
) & {
  /**
   * Maximum size in bytes. Larger files are not scanned and so not stored. Default 25 MiB; no more than
   * `StreamMaxLength` and `MaxFileSize` of `clamd.conf`.
   */
  readonly maxBytes?: number;
  /** Timeout of one scan, in ms. Default 60,000. */
  readonly timeoutMs?: number;
};

/**
 * Asks ClamAV (`clamd`, command INSTREAM) whether a file is harmful, for `isHarmless` of `fileInspector`. A file passes
 * only when clamd answers "OK" after the whole file; any other outcome is thrown, and the file is not stored.
 */
export function clamdScanner(options: ClamdOptions): NonNullable<FileInspector['isHarmless']> {
  const { maxBytes = 25 * 1_048_576, timeoutMs = 60_000 } = options;
  return async (content, signal) => {
    const late = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
    const socket =
      options.socket === undefined
        ? connect(options.port ?? 3310, options.host)
        : connect(options.socket);
    const giveUp = () => socket.destroy(new Error('given up'));
    late.addEventListener('abort', giveUp, { once: true });
    if (late.aborted) giveUp();
    try {
      const file = { isWhole: false };
      const sending = pipeline(Readable.from(framesOf(content, maxBytes, file)), socket, {
        end: false,
      });
      const answered = answerOf(socket);
      const answer = await Promise.race([answered, sending.then(() => answered)]);
      // An answer before the whole file was sent is no verdict.
      if (!file.isWhole) throw unscanned('The virus scanner broke off.');
      return clamdVerdict(answer);
    } catch (error) {
      if (AduanError.isInstance(error)) throw error;
      // The network error may hold paths and addresses.
      throw unscanned('The virus scanner did not answer.');
    } finally {
      late.removeEventListener('abort', giveUp);
      socket.destroy();
      // The content may not have been read yet: release it.
      await content.cancel().catch(() => {});
    }
  };
}

function unscanned(message: string): AduanError {
  return new AduanError('file-not-scanned', message, { retryable: true });
}

/** The file as INSTREAM expects it: chunks with their lengths, and a chunk of length zero at the end. */
async function* framesOf(
  content: ReadableStream<Uint8Array>,
  maxBytes: number,
  file: { isWhole: boolean },
): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  let sent = 0;
  for await (const piece of content) {
    sent += piece.length;
    if (sent > maxBytes) throw unscanned('The file is larger than the virus scanner takes.');
    // A chunk of length zero would end the file.
    if (piece.length === 0) continue;
    yield lengthOf(piece.length);
    yield piece;
  }
  file.isWhole = true;
  yield lengthOf(0);
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

const maxAnswerLength = 4_096;

/** Reads an answer up to its final NUL. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (piece) => {
      text += piece.toString('utf8');
      const end = text.indexOf('\0');
      if (end >= 0) resolve(text.slice(0, end));
      else if (text.length > maxAnswerLength) reject(new Error('no answer of clamd'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed')));
  });
}
