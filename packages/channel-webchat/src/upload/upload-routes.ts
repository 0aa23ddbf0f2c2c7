import { cleanName, readBody } from '@aduan/core/channel';
import * as z from 'zod';
import { hasConsent } from '../consent/consent-record.js';
import { readJson } from '../guard/read-json.js';
import { consentNeeded, json, refusal, tooMany } from '../guard/respond.js';
import { maxChunkBytes, maxJsonBytes } from '../limits.js';
import type { SessionCall, SessionRoute } from '../route.js';
import { createSessionId } from '../session/session-token.js';
import { describeFile, keepFile, named } from './keep-file.js';
import { plainMime } from './sniff.js';
import { recordFile } from './unsent-files.js';
import {
  appendChunk,
  assembleUpload,
  dropChunks,
  dropUpload,
  readUpload,
  type UploadState,
  writeUpload,
} from './upload-state.js';

/** Minimum bytes that an upload counts: even one byte is a row of the store for a day. */
const minCountedBytes = 64 * 1024;
/** Minimum bytes that each further chunk counts, since it is a row, too. */
const minChunkBytes = 16 * 1024;

const uploadBody = /* @__PURE__ */ z.object({
  name: z.string().transform((name) => cleanName(name.slice(0, 200))),
  mime: z.string().max(100).transform(plainMime),
  bytes: z.int().positive(),
});

/** `POST /uploads`: begins an upload. The claimed type only serves to refuse early. */
export const beginUpload: SessionRoute = async (call) => {
  const { webchat, context, request, session, conversation } = call;
  if (!(await hasConsent(context.kv, conversation, webchat.consent))) return consentNeeded();
  const bytes = await readBody(request, maxJsonBytes);
  if (bytes === null) return refusal('too-large', 413);
  const body = uploadBody.safeParse(readJson(bytes));
  if (!body.success) return refusal('input-invalid', 400);
  if (body.data.bytes > webchat.limits.fileBytes) return refusal('too-large', 413);
  const { mime } = body.data;
  if (mime !== '' && !webchat.limits.mimes.includes(mime)) return refusal('file-type-refused', 415);
  const now = context.now();
  const counted = Math.max(body.data.bytes, minCountedBytes);
  const wait =
    webchat.rates.bytes(webchat.addressOf(request), counted, now) ||
    webchat.rates.upload(session.id, counted, now);
  if (wait > 0) return tooMany(wait);

  const upload = createSessionId();
  const { name, bytes: size } = body.data;
  await writeUpload(context, upload, { conversation, name, bytes: size, offset: 0, chunks: [] });
  return json({ upload, offset: 0 });
};

/** `GET /uploads/:upload`: the progress of an upload. */
export const showUpload: SessionRoute = async ({ context, conversation, tail }) => {
  const state = await readUpload(context, tail, conversation);
  if (!state) return refusal('not-found', 404);
  return json({ offset: state.offset, ...(state.media ? { media: state.media } : {}) });
};

/** `PATCH /uploads/:upload`: the next chunk. The last one returns the reference for a message. */
export const continueUpload: SessionRoute = async (call) => {
  const { webchat, context, request, session, conversation, tail } = call;
  const state = await readUpload(context, tail, conversation);
  if (!state) return refusal('not-found', 404);
  // The response to the last chunk was lost, and the client asks again.
  if (state.media) return json({ offset: state.offset, media: state.media });
  const isNext = request.headers.get('upload-offset') === String(state.offset);
  if (!isNext || webchat.busyUploads.has(tail)) {
    return json({ error: { code: 'offset-mismatch' }, offset: state.offset }, 409);
  }
  const release = webchat.uploads.take(session.id, webchat.addressOf(request));
  if (!release) return tooMany(1_000);
  webchat.busyUploads.add(tail);
  try {
    return await (state.offset < state.bytes ? takeChunk(call, state) : finishUpload(call, state));
  } finally {
    webchat.busyUploads.delete(tail);
    release();
  }
};

/** Accepts one chunk at a time: parallel ones would be counted once and stored many times. */
async function takeChunk(call: SessionCall, state: UploadState): Promise<Response> {
  const { webchat, context, request, session, tail } = call;
  const chunk = await readBody(request, Math.min(maxChunkBytes, state.bytes - state.offset));
  if (chunk === null) return refusal('too-large', 413);
  if (chunk.byteLength === 0) return refusal('input-invalid', 400);
  const more = state.offset === 0 ? 0 : Math.max(0, minChunkBytes - chunk.byteLength);
  const wait = webchat.rates.upload(session.id, more, context.now());
  if (wait > 0) return tooMany(wait);

  const next = await appendChunk(context, tail, state, chunk);
  return next.offset < next.bytes ? json({ offset: next.offset }) : finishUpload(call, next);
}

/** Assembles the file from its chunks. Can be repeated after an interruption. */
async function finishUpload(call: SessionCall, state: UploadState): Promise<Response> {
  const { webchat, context, conversation, tail } = call;
  const bytes = await assembleUpload(context, tail, state);
  const file = bytes && (await describeFile(webchat, bytes));
  if (!file) {
    await dropUpload(context, tail, state);
    return bytes ? refusal('file-type-refused', 415) : refusal('not-found', 404);
  }
  const media = named(await file.refFor(conversation, tail), state.name);
  await recordFile(context, media.ref);
  await keepFile(context, file, media.ref);
  await writeUpload(context, tail, { ...state, media });
  await dropChunks(context, tail, state);
  return json({ offset: state.offset, media });
}
