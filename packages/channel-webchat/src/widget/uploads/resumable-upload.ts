import type { MediaRef } from '@aduan/core/channel';
import { backoffMs } from '../connection/backoff.js';
import type { DeskSession } from '../connection/desk-session.js';
import type { Pause } from '../connection/pause.js';
import { jsonBody, readShape, retryAfterMs, type UploadProgress } from '../protocol.js';

/** Why a file could not be uploaded. */
export type UploadProblem =
  | 'file-too-large'
  | 'file-kind-not-taken'
  | 'photo-unreadable'
  | 'files-too-many'
  | 'file-not-taken';

/** Options of an upload. */
export interface UploadOptions {
  readonly session: DeskSession;
  readonly pause: Pause;
  readonly random: () => number;
  /** Uploaded share of the bytes, between 0 and 1. */
  readonly onProgress: (share: number) => void;
}

const chunkBytes = 256 * 1024;
/** Maximum restarts: sending everything again costs the citizen data, and the desk may be unable to store it. */
const maxRestarts = 2;
/** Longest wait that the desk may request, in ms; above it the citizen is asked to try later. */
const maxWaitMs = 60_000;
const passing = [401, 408, 409, 425, 429];

/**
 * Uploads a file in chunks and resumes after interruptions at the desk's offset.
 *
 * @returns the file's reference, the reason of a refusal, or `null` after an abort
 */
export async function uploadFile(
  file: File,
  { session, pause, random, onProgress }: UploadOptions,
  signal: AbortSignal,
): Promise<MediaRef | UploadProblem | null> {
  let upload: string | undefined;
  let offset: number | null = 0;
  let failures = 0;
  let restarts = 0;

  const nextRequest = (): Promise<Response> => {
    if (!upload) {
      const description = { name: file.name, mime: file.type, bytes: file.size };
      return session.request('/uploads', { ...jsonBody(description), signal });
    }
    // After an interruption only the desk knows its offset.
    if (offset === null) return session.request(`/uploads/${upload}`, { signal });
    return session.request(`/uploads/${upload}`, {
      method: 'PATCH',
      headers: { 'upload-offset': String(offset), 'content-type': 'application/octet-stream' },
      body: file.slice(offset, offset + chunkBytes),
      signal,
    });
  };

  while (!signal.aborted) {
    const answer = await nextRequest().catch(() => null);
    const body = answer?.ok ? await answer.text().catch(() => null) : null;
    if (body !== null) {
      const progress = readShape<UploadProgress>(body);
      upload ??= progress.upload;
      offset = progress.offset;
      failures = 0;
      onProgress(offset / file.size);
      if (progress.media) return progress.media;
      // All bytes are stored, but the file is not assembled yet: the next, empty chunk asks for it.
      continue;
    }
    const isForgotten = upload !== undefined && answer?.status === 404;
    const isStuck = offset === file.size && answer !== null && answer.status >= 500;
    const isFinal = answer && !answer.ok && answer.status < 500 && !passing.includes(answer.status);
    if (isFinal && !isForgotten) return problem(answer.status);
    if (isForgotten || isStuck) restarts += 1;
    if (restarts > maxRestarts) return 'file-not-taken';
    if (isForgotten) upload = undefined;
    offset = upload ? null : 0;
    failures += 1;
    const askedMs = answer && retryAfterMs(answer);
    if (askedMs && askedMs > maxWaitMs) return 'files-too-many';
    await pause.wait(askedMs ?? backoffMs(failures, random()), signal);
  }
  return null;
}

function problem(status: number): UploadProblem {
  if (status === 413) return 'file-too-large';
  return status === 415 ? 'file-kind-not-taken' : 'file-not-taken';
}
