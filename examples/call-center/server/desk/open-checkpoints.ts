import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { auditSigner, generateAuditKey } from '@aduan/core/audit';
import { type Checkpoints, createCheckpoints } from '@aduan/core/oversight';
import type { DataFolder } from '../data-folder.js';
import type { CallCenterDesk } from './open-desk.js';

/**
 * Signs how all histories end, every 15 minutes, under a key that is made at the first start. What is signed
 * goes to a file that a real desk would send to somebody else: what lies here alone binds nobody.
 */
export async function openCheckpoints(
  aduan: CallCenterDesk,
  data: Pick<DataFolder, 'file'>,
): Promise<Checkpoints> {
  const signer = await auditSigner(await keyAt(data.file('audit.key')));
  const given = data.file('checkpoints.jsonl');
  return createCheckpoints(aduan, {
    signer,
    publish: (line) => appendFileSync(given, `${line}\n`, { mode: 0o600 }),
  });
}

async function keyAt(file: string): Promise<string> {
  try {
    writeFileSync(file, await generateAuditKey(), { flag: 'wx', mode: 0o600 });
  } catch (reason) {
    if (!(reason instanceof Error && 'code' in reason && reason.code === 'EEXIST')) throw reason;
    chmodSync(file, 0o600);
  }
  return readFileSync(file, 'utf8').trim();
}
