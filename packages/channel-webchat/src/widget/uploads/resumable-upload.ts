import type { MediaRef } from '@aduan/core';
import { backoffMs } from '../connection/backoff.js';
import type { DeskSession } from '../connection/desk-session.js';
import type { Pause } from '../connection/pause.js';
import { jsonBody, readShape, retryAfterMs, type UploadProgress } from '../protocol.js';

/** Why a file did not become part of the conversation. */
export type UploadProblem =
  | 'file-too-large'
  | 'file-kind-not-taken'
  | 'photo-unreadable'
  | 'files-too-many'
  | 'file-not-taken';

/** What an upload needs, and what it reports. */
export interface UploadOptions {
  readonly session: DeskSession;
  readonly pause: Pause;
  readonly random: () => number;
  /** Share of the bytes that the desk has, between 0 and 1. */
  readonly onProgress: (share: number) => void;
}

const chunkBytes = 256 * 1024;
/** Sending everything again costs the citizen data, and a desk may be unable to keep it: not for ever. */
const maxRestarts = 2;
/** Nobody watches a bar that stands still for longer: he is told to come back. */
const maxWaitMs = 60_000;
const passing = [401, 408, 409, 425, 429];

/**
 * Brings a file to the desk in pieces and goes on after every interruption where the desk left off.
 *
 * @returns the file's reference, the reason why the desk did not take it, or `null` after an abort
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
    // After an interruption only the desk knows how much of the piece arrived.
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
      // Every byte is there, but not yet a file: the next, empty piece asks for it.
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
