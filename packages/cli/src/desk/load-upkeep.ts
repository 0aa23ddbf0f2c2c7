import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AuditSigner } from '@aduan/audit';
import type { Label } from '@aduan/core';
import { UsageError } from '../usage-error.js';
import type { DeskConfig } from './desk-config.js';

type Desk = Pick<DeskConfig, 'aduan' | 'store'>;
type Clock = () => number;

/** The part of `@aduan/server/upkeep` that the command line uses, if the project has it. */
export interface Upkeep {
  backUp(
    desk: Desk,
    options: {
      readonly to: string;
      readonly keysTo?: string;
      readonly recipients: readonly string[];
      readonly withoutFiles: boolean;
      readonly now: Clock;
    },
  ): Promise<{
    readonly folder: string;
    readonly keys: readonly string[];
    readonly manifest: {
      readonly encryption: string | null;
      readonly blobs: 'in-store' | 'copied' | 'left-out';
      readonly rows: Readonly<Record<string, number>>;
      readonly files: readonly { readonly bytes: number }[];
    };
  }>;
  generateBackupKey(): Promise<{ readonly identity: string; readonly recipient: string }>;
  restore(
    desk: Desk,
    options: {
      readonly from: string;
      readonly identities: readonly string[];
      readonly replace: boolean;
      readonly now: Clock;
    },
  ): Promise<{ readonly at: number; readonly blobs: string }>;
  redoSince(
    desk: Desk,
    from: string,
    identities: readonly string[],
  ): Promise<{ readonly done: number; readonly absent: number }>;
  checkRestored(
    desk: Desk,
    options: { readonly from: string; readonly now: Clock },
  ): Promise<{
    readonly ok: boolean;
    readonly tickets: number;
    readonly brokenHistories: number;
    readonly erased: number;
    readonly readable: number;
    readonly missing: readonly string[];
    readonly missingFiles: number;
    readonly checkpoint: boolean;
    readonly redone: boolean;
  }>;
  examine(open: () => Promise<Desk>, options: object): Promise<object>;
  diagnoseDesk(examined: object): readonly Finding[];
  doctorExitCode(findings: readonly Finding[]): number;
  planUninstall(desk: Desk): Promise<{
    readonly places: readonly string[];
    readonly owed: number;
    readonly tickets: number;
  }>;
  uninstall(
    desk: Desk,
    options: { readonly bundleTo: string; readonly signer: AuditSigner; readonly now: Clock },
  ): Promise<string>;
}

/** A fault, and what to do about it. */
export interface Finding {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly what: Label;
  readonly follows: Label;
  readonly fix: Label;
}

const entry: string = '@aduan/server/upkeep';

/**
 * Loads the maintenance functions of this project's server package, because the command line contains none.
 *
 * @throws UsageError that says what to install
 */
export async function loadUpkeep(): Promise<Upkeep> {
  try {
    return (await import(entry)) as Upkeep;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    const path = createRequire(join(process.cwd(), 'package.json')).resolve(entry);
    return (await import(pathToFileURL(path).href)) as Upkeep;
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new UsageError('This command needs @aduan/server: npm install @aduan/server');
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
}
