import { createHash } from 'node:crypto';
import {
  AduanError,
  type CommandOptions,
  type ForeignId,
  type OpenResult,
  type Ticket,
} from '@aduan/core';
import { createAttachments, type GivenFile } from '@aduan/core/attachments';
import type { ViewLog } from '@aduan/core/oversight';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { readForm, readQuery } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { openInputOf } from './open-input.js';
import { postalAnswer, postalAnswerQuery, register } from './postal-answer.js';
import { shownTicket } from './shown-ticket.js';
import { postalLetterBody } from './ticket-bodies.js';

/** Maximum bytes of all scans of a letter with the other form parts. */
const largestUpload = 20 * 1_048_576;

/** The text of the message that holds further scans of a letter. */
const moreScans = 'Pindaian lain dari surat ini · Another scan of this letter';

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Postal letters: a letter becomes a ticket with its scans, and its answer a page to print. */
export function postalLetterRoutes(aduan: CallCenterDesk, views: ViewLog) {
  const routes = new Hono<OfficerEnvironment>();
  const attachments = createAttachments(aduan);

  routes.post('/letters', bodyLimit({ maxSize: largestUpload, onError: tooLarge }), async (c) => {
    const { fields, files } = await readForm(c, postalLetterBody);
    const { agenda, answer, answeredAt, ...letter } = fields;
    const { timeZone } = aduan.calendar.def;
    const foreignId = agendaId(agenda, letter.receivedAt, timeZone);
    const input = {
      ...openInputOf(letter),
      foreignIds: [foreignId],
      ...(answeredAt !== undefined && { answeredAt: { epochMilliseconds: answeredAt } }),
      ...(answer !== undefined && { answer }),
    };
    const { key = crypto.randomUUID(), ...options } = commandOptions(c);
    try {
      return c.json(await attachments.open(input, files, { ...options, key }), 201);
    } catch (error) {
      const isKnown = AduanError.isInstance(error) && error.code === 'foreign-id-known';
      const known = isKnown ? await knownPostalLetter(c, foreignId) : null;
      if (!known) throw error;
      const ticket = await withScans(known, files, { ...options, key: `${key}/scans` });
      return c.json({ ticket, pin: null });
    }
  });

  routes.get('/tickets/:id/letter', async (c) => {
    const { lang } = readQuery(c, postalAnswerQuery);
    const page = postalAnswer(await shownTicket(c, views), {
      locale: lang,
      timeZone: aduan.calendar.def.timeZone,
      officer: c.var.officer,
    });
    return c.html(page, 200, {
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals",
      'Cache-Control': 'no-store',
    });
  });

  /** The ticket of a letter that was recorded before. */
  async function knownPostalLetter(
    c: Context<OfficerEnvironment>,
    foreignId: ForeignId,
  ): Promise<Ticket | null> {
    const actor = principalOf(c.var.officer);
    const { items } = await aduan.tickets.list({ foreignId }, { actor });
    return items[0]?.ticket ?? null;
  }

  /**
   * Adds the scans that the letter's ticket lacks: two officers who record it at once may have scanned different
   * pages.
   */
  async function withScans(
    ticket: Ticket,
    files: readonly GivenFile[],
    options: CommandOptions & { readonly key: string },
  ): Promise<Ticket> {
    const kept = await Promise.all(
      ticket.attachments.map(async ({ blob }) => {
        const { body } = await attachments.read(ticket.id, blob, options);
        return sha256(new Uint8Array(await new Response(body).arrayBuffer()));
      }),
    );
    const lacking = files.filter(({ content }) => !kept.includes(sha256(content)));
    if (lacking.length === 0) return ticket;
    const said = { text: moreScans, channel: 'letter', keepsStatus: true };
    return (await attachments.append(ticket.id, said, lacking, options)).ticket;
  }
  return routes;
}

/** The result of recording a letter. Only the request that recorded it gets the PIN, by its idempotency key. */
export type RecordedPostalLetter = OpenResult | { readonly ticket: Ticket; readonly pin: null };

/**
 * The number of a letter in the register; there is one register a year, since numbers restart.
 *
 * @param receivedAt - epoch ms
 */
function agendaId(agenda: string, receivedAt: number, timeZone: string): ForeignId {
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(receivedAt);
  return { system: `${register}${year}`, id: agenda.toUpperCase().replace(/\s+/g, '-') };
}

function tooLarge(): never {
  throw new AduanError('body-too-large', 'The scans of a letter have at most 20 MiB together.');
}
