import type { SentFile } from '@aduan/core';
import { contentDisposition } from './content-disposition.js';

/** Images that a browser may show in its place. SVG is none of them: it can hold scripts. */
const shownInPlace = /^image\/(?:avif|gif|jpeg|png|webp)$/;

/** Sends a file. One from a citizen must never run as a page of the host. */
export function fileResponse({ body, bytes, mime, name }: SentFile): Response {
  const place = shownInPlace.test(mime) ? 'inline' : 'attachment';
  return new Response(body, {
    headers: {
      'Content-Type': mime,
      ...(bytes > 0 && { 'Content-Length': String(bytes) }),
      'Content-Disposition': contentDisposition(place, name),
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
}
