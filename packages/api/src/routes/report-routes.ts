import type { Aduan } from '@aduan/core';
import {
  answererLabels,
  complianceLabels,
  figureLabels,
  type RecapOrder,
  type Reports,
  recapCsv,
  recapLabels,
} from '@aduan/core/reports';
import * as z from 'zod';
import { type Operation, read, stream } from '../operations/operation.js';
import { filterQuery } from '../schemas/fields.js';
import { exportRecord, openNow, recap } from '../schemas/recap.js';
import { csvFormat, csvResponse } from './csv-response.js';

const step = /* @__PURE__ */ z.string().max(8).exactOptional();
const number = /* @__PURE__ */ z.coerce.number().exactOptional();
const order = /* @__PURE__ */ z.object({
  month: step.describe('`2026-03`; or a week.'),
  week: step.describe('`2026-W14`, from Monday on; or a month.'),
  until: step.describe('The last one of several.'),
  depth: number.describe('Parts of a code that make a group. Default 2.'),
  smallest: number.describe('For publication, such as 5: no count below it is shown.'),
});

/** Routes of statistics. */
export function reportRoutes(
  reports: Reports,
  { languages, names }: Pick<Aduan, 'languages' | 'names'>,
): readonly Operation[] {
  const scope = 'reports:read';
  return [
    read({
      name: 'getRecap',
      path: '/reports/recap',
      summary: 'What happened in months or weeks',
      description:
        'Of the cases that you may see, what officers answered and what the bot answered apart. Give `month` or `week`; `smallest` before you publish it.',
      scope,
      query: order,
      answer: recap,
      run: async ({ query }, options) => ({
        ...(await reports.recap(query satisfies RecapOrder, options)),
        definitions: { figures: figureLabels, answerers: answererLabels, ...complianceLabels },
        dimensions: recapLabels,
      }),
    }),
    stream({
      name: 'exportRecap',
      path: '/reports/recap.csv',
      summary: 'The same for a spreadsheet, with the meaning of each figure',
      scope,
      query: order.extend(csvFormat(languages)),
      mime: 'text/csv',
      shows: 'Three lines a group: all, officers, bot.',
      async run({ query: { locale, separator, ...asked } }, options) {
        const text = recapCsv(await reports.recap(asked, options), { locale, separator });
        const form = asked.smallest ? '-public' : '';
        const name = `recap-${asked.week ?? asked.month}${form}.csv`;
        return csvResponse([text].values(), name);
      },
    }),
    read({
      name: 'countOpenNow',
      path: '/reports/open',
      summary: 'How many cases are open and late now, by region or category',
      scope,
      query: filterQuery.pick({ category: true, kind: true, region: true, team: true }).extend({
        by: z.enum(['region', 'category']).default('region'),
        parts: z.enum(['1', '2']).default('1').describe('Parts of a code that make a group.'),
      }),
      answer: openNow,
      async run({ query: { parts, ...rest } }, options) {
        const asked = { ...rest, parts: parts === '1' ? 1 : 2 } as const;
        const { groups, ...total } = await reports.open(asked, options);
        const named = groups.map((group) => ({
          ...group,
          name: group.key === null ? null : names[rest.by](group.key),
        }));
        return { ...total, groups: named };
      },
    }),
    read({
      name: 'listExports',
      path: '/exports',
      summary: 'Who took which lists out of the desk, newest first',
      scope: 'exports:read',
      answer: z.object({ items: z.array(exportRecord) }),
      run: async (_call, options) => ({ items: await reports.exports({}, options) }),
    }),
  ];
}
