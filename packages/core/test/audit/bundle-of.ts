import {
  type AuditExport,
  type AuditSigner,
  auditSigner,
  exportAudit,
  generateAuditKey,
} from '@aduan/audit';
import { tuesdayMorning } from '../runtime/test-desk.js';

export async function newSigner(): Promise<AuditSigner> {
  return auditSigner(await generateAuditKey());
}

/** All lines of a bundle. */
export function bundleOf(
  options: Pick<AuditExport, 'store' | 'signer'> & Partial<AuditExport>,
): Promise<readonly string[]> {
  return collect(exportAudit({ tenant: 'default', now: () => tuesdayMorning + 1, ...options }));
}

export async function collect(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}
