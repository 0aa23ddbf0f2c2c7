import { parseArgs } from 'node:util';
import { createAudit } from '@aduan/core/oversight';
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
  return withReadOnlyDesk(values, async ({ aduan }) => {
    for await (const line of createAudit(aduan).published(Number(from))) out(line.trimEnd());
    return 0;
  });
};
