import { AduanError } from '@aduan/core';

/**
 * Reads the whole body of a request, and no more than is allowed: what is longer is refused before it is read, or
 * where it becomes so.
 *
 * @param refuse - throws for what is longer
 * @throws AduanError `body-too-large`
 */
export async function readBytes(
  { body, headers }: Request,
  most: number,
  refuse: (most: number) => never = refuseLong,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('Content-Length') ?? 0) > most) refuse(most);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    length += piece.value.length;
    if (length > most) refuse(most);
    pieces.push(piece.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** @throws AduanError `body-too-large` */
export function refuseLong(most: number): never {
  throw new AduanError(
    'body-too-large',
    `The body of this request has at most ${most / 1024} KiB.`,
  );
}
