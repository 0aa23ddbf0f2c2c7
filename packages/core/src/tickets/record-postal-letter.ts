import * as z from 'zod';
import { sha256Hex } from '../audit/sha256.js';
import { AduanError } from '../errors.js';
import { answers } from '../plugin/answers/answers.js';
import { moment } from '../plugin/fields.js';
import { defineCommand } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';
import type { GivenFile, PostalLetterInput, RecordedPostalLetter } from '../runtime/tickets.js';
import { registeredLetter } from '../ticket/postal-letter.js';
import { appendWithFiles } from './append.js';
import { openWithFiles } from './open.js';
import { openInput, type ReadOpenInput } from './open-input.js';
import type { TicketReads } from './reads.js';

const postalLetter = /* @__PURE__ */ openInput
  .omit({ attachments: true, channel: true, foreignIds: true, privacyNotice: true })
  .extend({
    agenda: z
      .string()
      .trim()
      .regex(/^[\w.:#/ -]{1,60}$/)
      .describe('Its number in the register of the office, without the year.'),
    receivedAt: moment.describe('The day on which it arrived. Clocks start here.'),
  })
  .meta({ id: 'PostalLetter' }) as unknown as z.ZodType<
  Omit<ReadOpenInput, 'channel'> & { readonly agenda: string; readonly receivedAt: number },
  PostalLetterInput
>;

const recorded = /* @__PURE__ */ z
  .object({ ticket: answers.ticket, pin: z.string().nullable() })
  .meta({ id: 'RecordedPostalLetter' }) as unknown as z.ZodType<unknown, RecordedPostalLetter>;

/** The text of the message that holds further scans of a letter. */
const moreScans = 'Pindaian lain dari surat ini · Another scan of this letter';

/** Opens the ticket of a letter, or adds the scans that it lacks where others recorded the letter before. */
export function recordPostalLetter(runtime: Runtime, { list }: Pick<TicketReads, 'list'>) {
  return defineCommand({
    input: postalLetter,
    handlesKey: true,
    answer: recorded,
    http: {
      path: '/postal-letters',
      summary: 'Record a letter on paper with its scans',
      description:
        'A number of the register that is there already leads to its case: it gets the scans that it lacks, and no PIN is answered.',
      takesFiles: true,
    },
    async run({ agenda, ...letter }, options) {
      const { timeZone } = runtime.calendar.def;
      const foreignId = registeredLetter(agenda, letter.receivedAt, timeZone);
      const input = { ...letter, channel: 'letter', foreignIds: [foreignId] };
      try {
        return await openWithFiles(runtime, input, options);
      } catch (error) {
        const isKnown = AduanError.isInstance(error) && error.code === 'foreign-id-known';
        const { items } = isKnown ? await list({ foreignId }, options) : { items: [] };
        const [known] = items;
        if (!known) throw error;
        const { actor, files: scans = [], key = '' } = options;
        const { attachments, id } = known.ticket;
        // Two officers who record one letter at once may have scanned different pages.
        const files = await lackingScans(runtime, attachments, scans);
        if (files.length === 0) return { ticket: known.ticket, pin: null };
        const said = { text: moreScans, channel: 'letter', keepsStatus: true };
        // The key itself belongs to the opening, which a repeated call runs first.
        const more = { actor, files, key: `scans:${sha256Hex(key)}` };
        const { ticket } = await appendWithFiles(runtime, id, said, more);
        return { ticket, pin: null };
      }
    },
  });
}

async function lackingScans(
  { files }: Pick<Runtime, 'files'>,
  attachments: readonly { readonly blob: string }[],
  scans: readonly GivenFile[],
): Promise<readonly GivenFile[]> {
  const kept = await Promise.all(
    attachments.map(async ({ blob }) => {
      const file = await files.get(blob);
      return file && sha256Hex(new Uint8Array(await new Response(file.body).arrayBuffer()));
    }),
  );
  return scans.filter(({ content }) => !kept.includes(sha256Hex(content)));
}
