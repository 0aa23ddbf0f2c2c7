import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { auditSigner, exportAudit } from '@aduan/audit';
import type { Command } from '../command.js';
import { deskOptions, withReadOnlyDesk } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan audit export`: the signed history of a desk, to a file or to the terminal. */
export const auditExport: Command = async (parameters, { err, out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: { ...deskOptions, key: { type: 'string' }, out: { type: 'string' } },
  });
  const { key, out: path } = values;
  if (key === undefined) throw new UsageError('audit export needs --key FILE.');
  const signer = await auditSigner((await readFile(key, 'utf8')).trim());
  return withReadOnlyDesk(values, async ({ aduan: { ledgers, tenant }, store }) => {
    let last = '';
    async function* bundle() {
      for await (last of exportAudit({ store, tenant, ledgers, signer, now: Date.now })) yield last;
    }
    async function* file() {
      for await (const line of bundle()) yield `${line}\n`;
    }
    if (path === undefined) {
      for await (const line of bundle()) out(line);
    } else {
      await pipeline(file, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
      err(`Written to ${path}, signed by key ${signer.keyId}`);
    }
    const { seal }: { seal: { tenant: string; tickets: number } } = JSON.parse(last);
    if (seal.tickets === 0)
      err(`The desk "${seal.tenant}" has no cases: is its name right (--tenant)?`);
    return 0;
  });
};
