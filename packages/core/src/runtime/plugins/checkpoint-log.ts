import { lastRow } from '../../audit/ledger-rows.js';
import { refuseField } from '../../errors.js';
import type { CheckpointLog } from '../../plugin/desk-parts.js';
import type { Runtime } from '../runtime.js';

/** The ends of histories, for one plugin; only `checkpoints` may sign them. */
export function checkpointLog({ ledgers, store, tenant }: Runtime, plugin: string): CheckpointLog {
  return {
    tenant,
    ledgers,
    last: (ledger) => lastRow(store, tenant, ledger),
    grown: (limit) => store.readGrownHistories(tenant, limit),
    async append(checkpoint) {
      if (plugin !== 'checkpoints')
        refuseField('ledger', `"checkpoints" is not among the ledgers of the plugin "${plugin}"`);
      return store.appendLedger(tenant, { ledger: 'checkpoints', ...checkpoint });
    },
  };
}
