import type { TicketView } from '@aduan/core';
import {
  type AduanPlugin,
  definePlugin,
  defineTicketQuery,
  fields,
  needs,
  type PluginContext,
  type PluginParts,
  type SentFile,
} from '@aduan/core/plugin';
import * as z from 'zod';
import type { ViewLog } from '../view-log/index.js';
import type { CaseFile } from './case-file.js';
import { caseFileHtml } from './case-file-html.js';
import type {
  CaseFileForm,
  CaseFileOptions,
  CaseFiles,
  PrintedPageInput,
  PrintedPageOptions,
} from './case-files.js';
import { gatherCaseFile } from './gather-case-file.js';
import { postalAnswerHtml } from './postal-answer-html.js';
import type { CaseFileNames } from './reader.js';

const description =
  'An officer whom the sign-in of the host knows gets it redacted as long as no ground is named.';
const shows = 'A page that loads nothing and runs nothing.';

/**
 * The plugin for printed pages: `aduan.plugins['case-file']`. A case file shows its reader the whole ticket, so it
 * requires the view log.
 *
 * ```ts nocheck (two plugins)
 * createAduan({ …, plugins: [viewLog(), caseFile({ names: { office: 'Pusat Layanan Contoh' } })] });
 * ```
 */
export function caseFile({
  names = {},
}: CaseFileOptions = {}): AduanPlugin<
  'case-file',
  CaseFiles,
  { readonly 'view-log': Pick<ViewLog, 'get' | 'reveal'> }
> {
  return definePlugin({
    id: 'case-file',
    requires: needs<{ readonly 'view-log': Pick<ViewLog, 'get' | 'reveal'> }>('view-log'),
    setup(context) {
      const { calendar, languages, requires } = context;
      const { timeZone } = calendar.def;
      const known = { ...namesOf(context), ...names };
      const input = z.strictObject({
        locale: fields.languageOf(languages).default('id'),
        ground: fields.reference
          .exactOptional()
          .describe('Why it is needed. Default `case-file` or `postal-answer`.'),
        inline: z.boolean().default(false).describe('Whether a browser shows it, to be printed.'),
      });

      function seen(
        id: string,
        ground: string,
        { redacted = false, ...options }: PrintedPageOptions,
      ): Promise<TicketView> {
        const log = requires['view-log'];
        return redacted ? log.get(id, {}, options) : log.reveal(id, { ground }, options);
      }

      async function gather(
        id: string,
        { ground = 'case-file' }: Pick<PrintedPageInput, 'ground'>,
        options: PrintedPageOptions,
      ) {
        return gatherCaseFile(context, await seen(id, ground, options), options.actor);
      }

      function html(file: CaseFile, { locale = 'id', ...form }: CaseFileForm = {}): string {
        const { checkpoint = null } = form;
        return caseFileHtml(file, {
          locale,
          timeZone,
          checkpoint,
          names: { ...known, ...form.names },
        });
      }

      return {
        queries: {
          page: defineTicketQuery({
            input,
            answer: z.custom<SentFile>(),
            http: {
              name: 'readCaseFile',
              path: 'case-file',
              summary:
                'Everything that you may see of a ticket as one page to be printed, with its proofs',
              description,
              file: { mime: 'text/html', shows },
            },
            async run({ id, number }, { locale, ...asked }, options: PrintedPageOptions) {
              return pageOf(html(await gather(id, asked, options), { locale }), number, asked);
            },
          }),
          postalAnswer: defineTicketQuery({
            input,
            answer: z.custom<SentFile>(),
            http: {
              name: 'printPostalAnswer',
              path: 'postal-answer',
              summary: 'The answer to a letter as one page for the post',
              description,
              file: { mime: 'text/html', shows },
            },
            async run({ id, number }, { locale, ...asked }, options: PrintedPageOptions) {
              const view = await seen(id, asked.ground ?? 'postal-answer', options);
              const form = { by: options.actor, locale, names: known, timeZone };
              return pageOf(postalAnswerHtml(view, form), number, asked);
            },
          }),
        },
        api: { gather, html },
      } satisfies PluginParts;
    },
  });
}

/** Names that the desk itself knows. */
function namesOf({ catalogues, categories, names, workflow }: PluginContext): CaseFileNames {
  return {
    fact: (event, fact) => catalogues.get(event.split(':', 1)[0] ?? '')?.fields?.[fact],
    state: (state) => workflow.definition.states[state]?.official,
    category: (code) => categories?.path(code).at(-1)?.label,
    team: (code) => names.unit(code),
    region: (code) => names.region(code),
  };
}

function pageOf(html: string, number: string, { inline }: { readonly inline: boolean }): SentFile {
  const bytes = new TextEncoder().encode(html);
  return {
    body: new Blob([bytes]).stream(),
    bytes: bytes.length,
    mime: 'text/html; charset=utf-8',
    name: `${number}.html`,
    isPage: inline,
  };
}
