import { parseArgs } from 'node:util';
import { inventoryDocument, inventoryOf } from '@aduan/core/plugin';
import type { Command } from '../command.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

const options = {
  ...deskOptions,
  format: { type: 'string', default: 'markdown' },
  lang: { type: 'string', default: 'id' },
} as const;

/** `aduan inventory`: the personal data of the desk, its purpose, its retention, and who sees it. It reads no data. */
export const inventory: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options });
  const { format, lang } = values;
  if (format !== 'markdown' && format !== 'csv') {
    throw new UsageError('--format is markdown or csv.');
  }
  if (lang !== 'id' && lang !== 'en') throw new UsageError('--lang is id or en.');
  return withReadOnlyDesk(values, async ({ aduan, inventory: ofHost = {} }) => {
    const entries = inventoryOf(aduan);
    out(inventoryDocument(entries, ofHost, { as: format, locale: lang }).trimEnd());
    const missing = entries.filter(({ purpose, retention }) => !purpose || !retention);
    if (!ofHost.legalBasis) err('aduan: The configuration states no inventory.legalBasis.');
    if (!ofHost.recipients) err('aduan: The configuration states no inventory.recipients.');
    for (const { where } of missing) err(`aduan: ${where.join(', ')} has no purpose or retention.`);
    return missing.length === 0 && ofHost.legalBasis && ofHost.recipients ? 0 : 1;
  });
};
