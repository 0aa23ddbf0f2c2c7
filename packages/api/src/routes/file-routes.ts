import type { Attachments } from '@aduan/core/attachments';
import * as z from 'zod';
import { type Operation, stream } from '../operations/operation.js';
import { contentDisposition } from '../responses/content-disposition.js';

/** Images that a browser may show in its place. SVG is none of them: it can hold scripts. */
const shownInPlace = /^image\/(?:avif|gif|jpeg|png|webp)$/;

/** Routes of a ticket's files. */
export function fileRoutes(attachments: Attachments): readonly Operation[] {
  return [
    stream({
      name: 'readFile',
      path: '/tickets/{id}/files/{blob}',
      summary: 'A file of a case whose words you may read; that you opened it is recorded',
      scope: 'tickets:read',
      query: z.object({}),
      mime: '*/*',
      shows: 'The bytes, as what they are; pictures may be shown in their place.',
      async run({ path: { blob = '', id = '' } }, options) {
        const { body, bytes, mime, name } = await attachments.read(id, blob, options);
        return new Response(body, {
          headers: {
            'Content-Type': mime,
            // Not known for a recording that arrived after its message.
            ...(bytes > 0 && { 'Content-Length': String(bytes) }),
            // A file from a citizen must never run as a page of the host.
            'Content-Disposition': contentDisposition(
              shownInPlace.test(mime) ? 'inline' : 'attachment',
              name,
            ),
            'Content-Security-Policy': "default-src 'none'; sandbox",
          },
        });
      },
    }),
  ];
}
