import type { Aduan } from '../aduan.js';
import { exportAudit } from '../audit/export-audit.js';
import { publishedCheckpoints } from '../audit/ledger-rows.js';
import type { AuditSigner } from '../audit/signer.js';
import { runtimeOf } from '../runtime/runtime-of.js';

/** What a desk hands to auditors, in lines that end with a line feed: they are written as they come. */
export interface Audit {
  /**
   * Everything that happened, without personal data, as `exportAudit` of `@aduan/core/audit` makes it of a store:
   * sealed at the end, now.
   */
  export(signer: AuditSigner): AsyncGenerator<string, void, void>;
  /**
   * The checkpoints as they are given out, oldest first: small, and without the heads. Whoever holds one can find
   * out later whether what it covers was changed.
   *
   * @param after - number of the last one that was given out before. Default: all
   */
  published(after?: number): AsyncGenerator<string, void, void>;
}

/**
 * What auditors get of a desk, whatever keeps it.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError for anything else
 */
export function createAudit(aduan: Aduan): Audit {
  const { now, store, tenant } = runtimeOf(aduan);
  return {
    export: (signer) => withLineFeeds(exportAudit({ store, tenant, signer, now })),
    published: (after) => withLineFeeds(publishedCheckpoints(store, tenant, after)),
  };
}

async function* withLineFeeds(lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  for await (const line of lines) yield `${line}\n`;
}
