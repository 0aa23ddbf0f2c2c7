import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type AuditSigner, auditSigner } from '@aduan/core/audit';
import { createCheckpoints } from '@aduan/core/oversight';
import type { Command } from '../command.js';
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
  return withDesk(values, async ({ aduan }) => {
    const publish = (line: string) => out(line);
    const lostKey = values['lost-key'];
    const keys = { signer, ...(former && { former }), lostKey };
    const signed = await createCheckpoints(aduan, { ...keys, publish }).sign();
    err(signed === 0 ? 'Nothing grew since the last checkpoint.' : `Signed: ${signed}.`);
    return 0;
  });
};

async function signerOf(file: string): Promise<AuditSigner> {
  return auditSigner((await readFile(file, 'utf8')).trim());
}
