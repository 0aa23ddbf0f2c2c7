import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { auditSigner, generateAuditKey } from '@aduan/audit';
import type { Command } from '../command.js';

/** `aduan audit key`: makes a signing key, readable only by its owner, and prints the id for auditors. */
export const auditKey: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({ args: [...parameters], options: { out: { type: 'string' } } });
  const key = await generateAuditKey();
  if (values.out === undefined) out(key);
  else await writeFile(values.out, `${key}\n`, { mode: 0o600, flag: 'wx' });
  err(`Tell auditors this key id: ${(await auditSigner(key)).keyId}`);
  return 0;
};
