import * as z from 'zod';
import type { Aduan } from '../aduan.js';
import { sha256Hex } from '../audit/sha256.js';
import { AduanError } from '../errors.js';
import { moment } from '../plugin/fields.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import { registeredLetter } from '../ticket/postal-letter.js';
import { openInput } from '../tickets/open-input.js';
import type {
  Attachments,
  GivenFile,
  PostalLetterInput,
  RecordedPostalLetter,
} from './attachments.js';

/** The input of `recordPostalLetter`, for those who take letters from elsewhere. */
export const postalLetterInput: z.ZodType<PostalLetterInput, PostalLetterInput> =
  /* @__PURE__ */ openInput
    .omit({ attachments: true, channel: true, foreignIds: true, privacyNotice: true })
    .extend({
      agenda: z
        .string()
        .trim()
        .regex(/^[\w.:#/ -]{1,60}$/)
        .describe('Its number in the register of the office, without the year.'),
      receivedAt: moment.describe('The day on which it arrived. Clocks start here.'),
    })
    .meta({ id: 'PostalLetter' }) as unknown as z.ZodType<PostalLetterInput, PostalLetterInput>;

/** The text of the message that holds further scans of a letter. */
const moreScans = 'Pindaian lain dari surat ini · Another scan of this letter';

/** Opens the ticket of a letter, or adds the scans that it lacks where others recorded the letter before. */
export async function recordPostalLetter(
  { calendar, files, tickets }: Pick<Aduan, 'calendar' | 'files' | 'tickets'>,
  { append, open }: Pick<Attachments, 'append' | 'open'>,
  ...[given, scans, options]: Parameters<Attachments['recordPostalLetter']>
): Promise<RecordedPostalLetter> {
  const { agenda, ...letter } = parseInput(postalLetterInput, given, 'recordPostalLetter');
  const foreignId = registeredLetter(agenda, Number(letter.receivedAt), calendar.def.timeZone);
  try {
    return await open({ ...letter, channel: 'letter', foreignIds: [foreignId] }, scans, options);
  } catch (error) {
    const isKnown = AduanError.isInstance(error) && error.code === 'foreign-id-known';
    const { items } = isKnown ? await tickets.list({ foreignId }, options) : { items: [] };
    const [known] = items;
    if (!known) throw error;
    const { attachments, id } = known.ticket;
    // Two officers who record one letter at once may have scanned different pages.
    const lacking = await lackingScans(files, attachments, scans);
    if (lacking.length === 0) return { ticket: known.ticket, pin: null };
    const said = { text: moreScans, channel: 'letter', keepsStatus: true };
    // The key itself belongs to the opening, which a repetition tries first.
    const key = `scans:${sha256Hex(options.key)}`;
    const { ticket } = await append(id, said, lacking, { actor: options.actor, key });
    return { ticket, pin: null };
  }
}

async function lackingScans(
  files: Aduan['files'],
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
