import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { caseFileHtml, gatherCaseFile } from '@aduan/core/case-file';
import type { ViewLog } from '@aduan/core/oversight';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/**
 * `aduan case file NUMBER`: the case file of a ticket as one HTML page, to print or to hand to an inspector. The view
 * log, where the desk has one, records that the officer saw all of it.
 */
export const caseFile: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      lang: { type: 'string', default: 'id' },
      office: { type: 'string' },
      out: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [number, ...rest] = positionals;
  if (number === undefined || rest.length > 0)
    throw new UsageError('case file takes one ticket number.');
  const { lang: locale, office } = values;
  if (locale !== 'id' && locale !== 'en') throw new UsageError('--lang is id or en.');

  const actor = actorOf(values);
  return withDesk(values, async ({ aduan }) => {
    const { ticket } = await aduan.tickets.find(number, { actor });
    const { 'view-log': viewLog }: { readonly 'view-log'?: ViewLog } = aduan.plugins;
    const view = viewLog
      ? await viewLog.reveal(ticket.id, { ground: 'case-file' }, { actor })
      : await aduan.tickets.get(ticket.id, { actor });
    const file = await gatherCaseFile(aduan, view, { actor, now: Date.now() });
    const { calendar, categories, names, workflow } = aduan;
    const page = caseFileHtml(file, {
      locale,
      timeZone: calendar.def.timeZone,
      names: {
        ...(office !== undefined && { office }),
        state: (state) => workflow.definition.states[state]?.official,
        category: (code) => categories?.path(code).at(-1)?.label,
        region: (code) => names.region(code),
      },
    });
    if (values.out === undefined) out(page);
    else await writeFile(values.out, page, { flag: 'wx', mode: 0o600 });
    if (!file.chain.intact) err(`The history of ${number} is broken: see the end of the file.`);
    return file.chain.intact ? 0 : 1;
  });
};
