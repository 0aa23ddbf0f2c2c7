import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type AuditSigner, exportAudit } from '@aduan/audit';
import { AduanError } from '@aduan/core';
import { backupOf, type OpenDesk } from '../backup/open-desk.js';

/** What an uninstall would remove, and what prevents it. */
export interface UninstallPlan {
  /** Files, folders and schemas that Aduan made. */
  readonly places: readonly string[];
  /** Tickets whose citizens wait for an answer. */
  readonly owed: number;
  readonly tickets: number;
}

/** Shows what an uninstall would remove. Read-only. */
export async function planUninstall({ aduan, beside, store }: OpenDesk): Promise<UninstallPlan> {
  const backup = backupOf(store);
  const { schema, rows } = await backup.contents();
  const owed = schema === 0 ? 0 : await countOwed({ aduan, store });
  return { places: [...backup.places, ...(beside?.places ?? [])], owed, tickets: rows.ticket ?? 0 };
}

/**
 * Removes everything that Aduan has stored and nothing else, after it wrote a last bundle for auditors.
 *
 * @param options - `bundleTo`: folder of the last bundle; `signer`: its key
 * @returns the file of the bundle
 * @throws AduanError `answers-owed` while citizens wait for an answer; StoreError `store-in-use` while the desk runs
 */
export async function uninstall(
  desk: OpenDesk,
  options: {
    readonly bundleTo: string;
    readonly signer: AuditSigner;
    readonly now: () => number;
  },
): Promise<string> {
  const { aduan, beside, store } = desk;
  const { owed } = await planUninstall(desk);
  if (owed > 0) {
    throw new AduanError(
      'answers-owed',
      `${owed} tickets still owe their citizens an answer: answer them first. Nothing was removed.`,
    );
  }
  const backup = backupOf(store);
  const file = await writeBundle(desk, options);
  await aduan.close();
  await store.close();
  await backup.remove();
  await beside?.remove();
  return file;
}

async function writeBundle(
  { aduan, store }: OpenDesk,
  { bundleTo, now, signer }: Parameters<typeof uninstall>[1],
): Promise<string> {
  const folder = resolve(bundleTo);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const day = new Date(now()).toISOString().slice(0, 10);
  const file = join(folder, `aduan-last-audit-${day}.jsonl`);
  const { ledgers, tenant } = aduan;
  async function* lines() {
    for await (const line of exportAudit({ store, tenant, ledgers, signer, now }))
      yield `${line}\n`;
  }
  await pipeline(lines, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
  const written = await open(file, 'r+');
  await written.sync();
  await written.close();
  return file;
}

async function countOwed({ aduan, store }: OpenDesk): Promise<number> {
  const { byPhase } = await store.countTickets(aduan.tenant, 0, { owed: true });
  return Object.values(byPhase).reduce((sum, count) => sum + count, 0);
}
