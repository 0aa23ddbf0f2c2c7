import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { caseFilesOf } from '../desk/case-files-of.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/**
 * `aduan case file NUMBER`: the case file of a ticket as one HTML page, to print or to hand to an inspector. The view
 * log records that the officer saw the whole ticket.
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
  return withDesk(values, async (desk) => {
    const cases = caseFilesOf(desk);
    const { ticket } = await desk.aduan.tickets.find(number, { actor });
    const file = await cases.gather(ticket.id, {}, { actor });
    const page = cases.html(file, { locale, ...(office !== undefined && { names: { office } }) });
    if (values.out === undefined) out(page);
    else await writeFile(values.out, page, { flag: 'wx', mode: 0o600 });
    if (!file.chain.intact) err(`The history of ${number} is broken: see the end of the file.`);
    return file.chain.intact ? 0 : 1;
  });
};
