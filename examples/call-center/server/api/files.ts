import { type BlobStore, NotFoundError } from '@aduan/core';
import { Hono } from 'hono';
import { principalOf } from '../accounts/officer.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** `GET /blobs/:id/:blob`: a file of a case, for who may read the case. Never runs as a page. */
export function fileRoutes(aduan: CallCenterDesk, blobs: BlobStore) {
  return new Hono<OfficerEnvironment>().get('/blobs/:id/:blob', async (c) => {
    const { ticket } = await aduan.tickets.get(ticketId(c), { actor: principalOf(c.var.officer) });
    const attachment = ticket.attachments.find(({ blob }) => blob === c.req.param('blob'));
    const file = attachment && (await blobs.get(attachment.blob));
    if (!file) throw new NotFoundError('file');
    const { mime } = file.info;
    return c.body(new Uint8Array(file.bytes), 200, {
      'Content-Type': mime,
      'Content-Disposition': mime.startsWith('image/') ? 'inline' : 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
    });
  });
}
