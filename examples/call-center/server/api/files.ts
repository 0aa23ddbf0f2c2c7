import { NotFoundError, type TicketView } from '@aduan/core';
import type { ViewLog } from '@aduan/core/oversight';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { contentDisposition } from './content-disposition.js';
import type { OfficerEnvironment } from './environment.js';
import { ticketId } from './ticket-id.js';

/** Image types that a browser may show inline. SVG is excluded, because it can hold scripts. */
const shownInPlace = /^image\/(avif|gif|jpeg|png|webp)$/;

/** `GET /blobs/:id/:blob`: a file of a ticket, for officers who may read the ticket. It never runs as a page. */
export function fileRoutes(aduan: CallCenterDesk, views: ViewLog) {
  return new Hono<OfficerEnvironment>().get('/blobs/:id/:blob', async (c) => {
    const options = { actor: principalOf(c.var.officer) };
    const view = await views.get(ticketId(c), options);
    const attachment = view.ticket.attachments.find(({ blob }) => blob === c.req.param('blob'));
    const file = attachment && (await aduan.files.get(attachment.blob));
    if (!file) throw new NotFoundError('file');
    await views.record(view.ticket.id, ['files'], options);
    const { body, mime } = file;
    return c.body(body, 200, {
      'Content-Type': mime,
      'Content-Disposition': contentDisposition(
        shownInPlace.test(mime) ? 'inline' : 'attachment',
        nameOf(view, attachment.blob),
      ),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });
}

function nameOf({ timeline }: TicketView, blob: string): string | null {
  const files = timeline.flatMap((entry) => (entry.type === 'message' ? entry.attachments : []));
  return files.find((file) => file.blob === blob)?.name ?? null;
}
