import { parseArgs } from 'node:util';
import { publishedCheckpoints } from '@aduan/audit';
import type { Command } from '../command.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan audit published`: the checkpoints of a desk in the form in which they are published, one on each line. */
export const auditPublished: Command = async (parameters, { out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: { ...deskOptions, from: { type: 'string', default: '0' } },
  });
  const { from } = values;
  if (!/^\d+$/.test(from)) throw new UsageError('--from is the number of a checkpoint.');
  return withReadOnlyDesk(values, async ({ aduan: { tenant }, store }) => {
    for await (const line of publishedCheckpoints({ store, tenant }, Number(from))) out(line);
    return 0;
  });
};
