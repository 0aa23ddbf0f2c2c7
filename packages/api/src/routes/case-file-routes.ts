import type { ReadOptions, TicketView } from '@aduan/core';
import { caseFileHtml, gatherCaseFile } from '@aduan/core/case-file';
import * as z from 'zod';
import type { AddOns } from '../add-ons.js';
import type { ApiOptions } from '../api-options.js';
import { type Operation, stream } from '../operations/operation.js';
import { flag, languageOf, reference } from '../schemas/fields.js';

/** What case file routes need beside the add-ons. */
export interface CaseFileParts extends Pick<ApiOptions, 'names'> {
  readonly now: () => number;
  /** IANA zone of the office. */
  readonly timeZone: string;
}

/** Routes of case files. */
export function caseFileRoutes(
  { aduan, 'view-log': views }: Pick<AddOns, 'aduan' | 'view-log'>,
  { names, now, timeZone }: CaseFileParts,
): readonly Operation[] {
  const { categories, names: named, tickets, workflow } = aduan;
  const known = {
    state: (state: string) => workflow.definition.states[state]?.official,
    category: (code: string) => categories?.path(code).at(-1)?.label,
    team: (code: string) => named.unit(code),
    region: (code: string) => named.region(code),
    ...names,
  };
  const fileOf = async (
    view: TicketView,
    { inline, locale }: z.output<typeof query>,
    { actor }: ReadOptions,
  ) => {
    const file = await gatherCaseFile(aduan, view, { actor, now: now() });
    return new Response(caseFileHtml(file, { locale, timeZone, names: known }), {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Disposition': inline
          ? 'inline'
          : `attachment; filename="${view.ticket.number}.html"`,
        // A page that is shown may open the dialog for printing.
        'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox${inline ? ' allow-modals' : ''}`,
      },
    });
  };
  const query = z.object({
    locale: languageOf(aduan.languages).default('id'),
    ground: reference.exactOptional().describe('Why it is needed. Default `case-file`.'),
    inline: flag.exactOptional().describe('Whether a browser shows it, to be printed.'),
  });
  const wholeFile = stream({
    name: 'readCaseFile',
    path: '/tickets/{id}/case-file',
    summary: 'Everything that you may see of a ticket as one page to be printed, with its proofs',
    description:
      'An officer whom the sign-in of the host knows gets it redacted as long as no ground is named.',
    scope: 'tickets:read',
    query,
    mime: 'text/html',
    shows: 'A page that loads nothing and runs nothing.',
    async run({ path: { id = '' }, query }, options) {
      const { ground = 'case-file' } = query;
      const view = views
        ? await views.reveal(id, { ground }, options)
        : await tickets.get(id, options);
      return fileOf(view, query, options);
    },
  });
  if (!views) return [wholeFile];
  return [
    {
      ...wholeFile,
      async redacted(call, options) {
        const asked = call.query as z.output<typeof query>;
        if (asked.ground !== undefined) return wholeFile.run(call, options);
        return fileOf(await views.get(call.path.id ?? '', {}, options), asked, options);
      },
    },
  ];
}
