import { caseFileHtml, gatherCaseFile } from '@aduan/core/case-file';
import * as z from 'zod';
import type { AddOns } from '../add-ons.js';
import type { ApiOptions } from '../api-options.js';
import { type Operation, stream } from '../operations/operation.js';
import { languageIn } from '../schemas/language.js';

/** What case file routes need beside the add-ons. */
export interface CaseFileParts extends Pick<ApiOptions, 'names'> {
  readonly now: () => number;
  /** IANA zone of the office. */
  readonly timeZone: string;
}

/** Routes of case files. */
export function caseFileRoutes(
  { aduan, viewLog: views }: Pick<AddOns, 'aduan' | 'viewLog'>,
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
  return [
    stream({
      name: 'readCaseFile',
      path: '/tickets/{id}/case-file',
      summary: 'Everything that you may see of a case as one page to be printed, with its proofs',
      scope: 'tickets:read',
      query: z.object({ locale: languageIn(aduan.languages).default('id') }),
      mime: 'text/html',
      shows: 'A page that loads nothing and runs nothing.',
      async run({ path: { id = '' }, query: { locale } }, { actor }) {
        const view = views
          ? await views.reveal(id, { actor, ground: 'case-file' })
          : await tickets.get(id, { actor });
        const file = await gatherCaseFile(aduan, view, { actor, now: now() });
        return new Response(caseFileHtml(file, { locale, timeZone, names: known }), {
          headers: {
            'Content-Type': 'text/html; charset=utf-8',
            'Content-Disposition': `attachment; filename="${view.ticket.number}.html"`,
            'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
          },
        });
      },
    }),
  ];
}
