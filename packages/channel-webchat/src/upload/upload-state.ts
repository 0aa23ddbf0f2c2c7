import type { ChannelContext } from '@aduan/core/channel';
import * as z from 'zod';
import { uploadMs } from '../limits.js';

const uploadState = /* @__PURE__ */ z.object({
  conversation: z.string(),
  name: z.string(),
  bytes: z.int(),
  offset: z.int(),
  /** Offsets of the chunks so far. */
  chunks: z.array(z.int()),
  media: z.unknown().optional(),
});

/** The state of an upload: sizes in bytes. Kept in the key-value store, where it expires. */
export type UploadState = z.infer<typeof uploadState>;

/** @returns null when there is none, it belongs to another session, or the id is malformed */
export async function readUpload(
  context: ChannelContext,
  id: string,
  conversation: string,
): Promise<UploadState | null> {
  // Chunk keys begin with this id: other input must not reach the store.
  if (!/^[0-9a-f]{32}$/.test(id)) return null;
  const kept = await context.kv.get(stateKey(id));
  if (kept === null) return null;
  const state = uploadState.parse(JSON.parse(kept));
  return state.conversation === conversation ? state : null;
}

/** Stores the state for a day. */
export async function writeUpload(
  context: ChannelContext,
  id: string,
  state: UploadState,
): Promise<void> {
  await context.kv.set(stateKey(id), JSON.stringify(state), { ttlMs: uploadMs });
}

/** Appends a chunk. The chunk is durable before the offset moves. */
export async function appendChunk(
  context: ChannelContext,
  id: string,
  state: UploadState,
  chunk: Uint8Array,
): Promise<UploadState> {
  await context.kv.set(chunkKey(id, state.offset), toBase64(chunk), { ttlMs: uploadMs });
  const next = {
    ...state,
    offset: state.offset + chunk.byteLength,
    chunks: [...state.chunks, state.offset],
  };
  await writeUpload(context, id, next);
  return next;
}

/** All bytes of a complete upload. @returns null when some are gone */
export async function assembleUpload(
  context: ChannelContext,
  id: string,
  state: UploadState,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = new Uint8Array(state.bytes);
  for (const offset of state.chunks) {
    const kept = await context.kv.get(chunkKey(id, offset));
    if (kept === null) return null;
    whole.set(fromBase64(kept), offset);
  }
  return whole;
}

/** Deletes the chunks of an upload that was assembled or refused. */
export async function dropChunks(
  context: ChannelContext,
  id: string,
  state: UploadState,
): Promise<void> {
  for (const offset of state.chunks) await context.kv.delete(chunkKey(id, offset));
}

/** Deletes everything of an upload. */
export async function dropUpload(
  context: ChannelContext,
  id: string,
  state: UploadState,
): Promise<void> {
  await dropChunks(context, id, state);
  await context.kv.delete(stateKey(id));
}

function stateKey(id: string): string {
  return `upload:${id}`;
}

function chunkKey(id: string, offset: number): string {
  return `upload:${id}:${offset}`;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In slices, since every byte becomes an argument.
  for (let at = 0; at < bytes.byteLength; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
