import { AduanError, type ForeignId, type OpenResult, type Ticket } from '@aduan/core';
import type { Looks } from '@aduan/core/oversight';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { principalOf } from '../accounts/principal-of.js';
import type { CallCenterDesk } from '../desk/open-desk.js';
import { answerLetter, letterQuery } from './answer-letter.js';
import { readForm, readQuery } from './body.js';
import { commandOptions } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { forgetScans, keepScans, largestUpload } from './letter-scans.js';
import { openInputOf } from './open-input.js';
import { shownCase } from './shown-case.js';
import { letterBody } from './ticket-bodies.js';

/** How the desk calls the register of letters. */
const register = 'buku-agenda';

/** Letters on paper: one that came in becomes a case with its scan, and its answer a page to be printed. */
export function letterRoutes(aduan: CallCenterDesk, looks: Looks) {
  const routes = new Hono<OfficerEnvironment>();

  routes.post('/letters', bodyLimit({ maxSize: largestUpload, onError: tooLarge }), async (c) => {
    const { fields, files } = await readForm(c, letterBody);
    const { agenda, ...letter } = fields;
    const { timeZone } = aduan.calendar.def;
    const foreignId = { system: register, id: agendaId(agenda, letter.receivedAt, timeZone) };
    const known = await knownLetter(c, foreignId);
    if (known) return c.json({ ticket: known, pin: null });
    const options = commandOptions(c);
    const scans = await keepScans(aduan, files, options.key ?? crypto.randomUUID());
    try {
      const input = { ...openInputOf(letter), attachments: scans, foreignIds: [foreignId] };
      return c.json(await aduan.tickets.open(input, options), 201);
    } catch (error) {
      // Somebody else recorded it in the same moment, or it is no letter: its scan belongs to no case.
      await forgetScans(aduan, scans);
      const isKnown = AduanError.isInstance(error) && error.code === 'foreign-id-known';
      const other = isKnown ? await knownLetter(c, foreignId) : null;
      if (other) return c.json({ ticket: other, pin: null });
      throw error;
    }
  });

  routes.get('/tickets/:id/letter', async (c) => {
    const { lang } = readQuery(c, letterQuery);
    const page = answerLetter(await shownCase(c, looks), {
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

  /** The case of a letter that was recorded before. */
  async function knownLetter(
    c: Context<OfficerEnvironment>,
    foreignId: ForeignId,
  ): Promise<Ticket | null> {
    const actor = principalOf(c.var.officer);
    const { items } = await aduan.tickets.list({ foreignId }, { actor });
    return items[0]?.ticket ?? null;
  }
  return routes;
}

/** What is known of a letter that was recorded: the PIN only at the first time. */
export type RecordedLetter = OpenResult | { readonly ticket: Ticket; readonly pin: null };

/**
 * The number of a letter in the register, which begins anew each year.
 *
 * @param receivedAt - epoch ms
 */
function agendaId(agenda: string, receivedAt: number, timeZone: string): string {
  const year = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(receivedAt);
  return `${year}:${agenda.toUpperCase().replace(/\s+/g, '-')}`;
}

function tooLarge(): never {
  throw new AduanError('body-too-large', 'The scans of a letter have at most 20 MiB together.');
}
