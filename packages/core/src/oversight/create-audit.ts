import type { Aduan } from '../aduan.js';
import { exportAudit } from '../audit/export-audit.js';
import { publishedCheckpoints } from '../audit/ledger-rows.js';
import type { AuditSigner } from '../audit/signer.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { ledgersOfPlugins } from './ledgers-of-plugins.js';

/** What a desk gives to auditors, as lines that end with a line feed and can be written as they come. */
export interface Audit {
  /**
   * Everything that happened, without personal data, in the format of `exportAudit` of `@aduan/core/audit`; sealed with
   * the current time.
   */
  export(signer: AuditSigner): AsyncGenerator<string, void, void>;
  /**
   * The published checkpoints, oldest first: small, without the heads. A holder of one can check later whether anything
   * that it covers was changed.
   *
   * @param after - number of the last one that was already published. Default: all
   */
  published(after?: number): AsyncGenerator<string, void, void>;
}

/**
 * Creates the exports for auditors, for any store.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createAudit(aduan: Aduan): Audit {
  const { now, store, tenant } = runtimeOf(aduan);
  const ledgers = ledgersOfPlugins(aduan);
  return {
    export: (signer) => withLineFeeds(exportAudit({ store, tenant, signer, ledgers, now })),
    published: (after) => withLineFeeds(publishedCheckpoints(store, tenant, after)),
  };
}

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  for await (const line of lines) yield `${line}\n`;
}
