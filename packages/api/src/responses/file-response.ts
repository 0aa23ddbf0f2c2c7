import type { SentFile } from '@aduan/core/plugin';
import { contentDisposition } from './content-disposition.js';

/** Images that a browser may show inline. SVG is not among them: it can contain scripts. */
const shownInPlace = /^image\/(?:avif|gif|jpeg|png|webp)$/;

const policy = "default-src 'none'; sandbox";
/** A page of the desk has styles, and opens the dialog for printing. */
const policyOfPages = "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals";

/** Sends a file. One from a citizen must never run as a page of the host. */
export function fileResponse({ body, bytes, isPage = false, mime, name }: SentFile): Response {
  const place = isPage || shownInPlace.test(mime) ? 'inline' : 'attachment';
  return new Response(body, {
    headers: {
      'Content-Type': mime,
      ...(bytes > 0 && { 'Content-Length': String(bytes) }),
      'Content-Disposition': contentDisposition(place, name),
      'Content-Security-Policy': isPage ? policyOfPages : policy,
    },
  });
}
