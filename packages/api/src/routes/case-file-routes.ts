import type { Locale, Principal, ReadOptions, TicketView } from '@aduan/core';
import { caseFileHtml, gatherCaseFile, postalAnswerHtml } from '@aduan/core/case-file';
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

/** Routes of pages to be printed: case files, and answers to letters. */
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

  /** A page about a ticket. It is redacted for officers of the host as long as no ground is named. */
  function page(
    described: { readonly name: string; readonly path: string; readonly summary: string },
    ground: string,
    htmlOf: (view: TicketView, locale: Locale, actor: Principal) => Promise<string>,
  ): Operation {
    const query = z.object({
      locale: languageOf(aduan.languages).default('id'),
      ground: reference.exactOptional().describe(`Why it is needed. Default \`${ground}\`.`),
      inline: flag.exactOptional().describe('Whether a browser shows it, to be printed.'),
    });
    const pageOf = async (
      view: TicketView,
      { inline, locale }: z.output<typeof query>,
      { actor }: ReadOptions,
    ) =>
      new Response(await htmlOf(view, locale, actor), {
        headers: {
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Disposition': inline
            ? 'inline'
            : `attachment; filename="${view.ticket.number}.html"`,
          // A page that is shown may open the dialog for printing.
          'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; sandbox${inline ? ' allow-modals' : ''}`,
        },
      });
    const whole = stream({
      ...described,
      description:
        'An officer whom the sign-in of the host knows gets it redacted as long as no ground is named.',
      scope: 'tickets:read',
      query,
      mime: 'text/html',
      shows: 'A page that loads nothing and runs nothing.',
      async run({ path: { id = '' }, query: asked }, options) {
        const view = views
          ? await views.reveal(id, { ground: asked.ground ?? ground }, options)
          : await tickets.get(id, options);
        return pageOf(view, asked, options);
      },
    });
    if (!views) return whole;
    return {
      ...whole,
      async redacted(call, options) {
        const asked = call.query as z.output<typeof query>;
        if (asked.ground !== undefined) return whole.run(call, options);
        return pageOf(await views.get(call.path.id ?? '', {}, options), asked, options);
      },
    };
  }

  return [
    page(
      {
        name: 'readCaseFile',
        path: '/tickets/{id}/case-file',
        summary:
          'Everything that you may see of a ticket as one page to be printed, with its proofs',
      },
      'case-file',
      async (view, locale, actor) => {
        const file = await gatherCaseFile(aduan, view, { actor, now: now() });
        return caseFileHtml(file, { locale, timeZone, names: known });
      },
    ),
    page(
      {
        name: 'printPostalAnswer',
        path: '/tickets/{id}/postal-answer',
        summary: 'The answer to a letter as one page for the post',
      },
      'postal-answer',
      async (view, locale, by) => postalAnswerHtml(view, { by, locale, names: known, timeZone }),
    ),
  ];
}
