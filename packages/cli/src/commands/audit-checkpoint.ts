import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type AuditSigner, auditSigner } from '@aduan/audit';
import { publishedLine } from '@aduan/core/store';
import type { Command } from '../command.js';
import { checkpointsOf } from '../desk/checkpoints-of.js';
import { deskOptions, withDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/**
 * `aduan audit checkpoint`: signs what was added since the last checkpoint, for use with a timer, and prints it for
 * sending to a third party.
 */
export const auditCheckpoint: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      key: { type: 'string' },
      'former-key': { type: 'string' },
      'lost-key': { type: 'string' },
    },
  });
  if (values.key === undefined) throw new UsageError('audit checkpoint needs --key FILE.');
  const signer = await signerOf(values.key);
  const former = values['former-key'] && (await signerOf(values['former-key']));
  return withDesk(values, async (config) => {
    const lostKey = values['lost-key'];
    const keys = { signer, ...(former && { former }), lostKey };
    const signed = await checkpointsOf(config).sign(keys);
    for (const checkpoint of signed) out(publishedLine(checkpoint));
    const { length } = signed;
    err(length === 0 ? 'Nothing grew since the last checkpoint.' : `Signed: ${length}.`);
    return 0;
  });
};

async function signerOf(file: string): Promise<AuditSigner> {
  return auditSigner((await readFile(file, 'utf8')).trim());
}
