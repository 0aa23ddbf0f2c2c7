import { parseArgs } from 'node:util';
import { createParties } from '@aduan/core/parties';
import type { Command } from '../command.js';
import { actorOf, deskOptions, withDesk } from '../desk/open-desk.js';
import { partyOf } from '../desk/party-of.js';
import { UsageError } from '../usage-error.js';

/** `aduan party restrict` and `aduan party resume`: whether a person's data may only be stored, or also processed. */
export function partyProcessing(name: 'restrict' | 'resume'): Command {
  return async (parameters, { err }) => {
    const { positionals, values } = parseArgs({
      args: [...parameters],
      options: { ...deskOptions, reason: { type: 'string' } },
      allowPositionals: true,
    });
    const { reason } = values;
    if (reason === undefined) throw new UsageError(`party ${name} needs --reason TEXT.`);
    const actor = actorOf(values);
    return withDesk(values, async (config) => {
      const party = await partyOf(config, positionals[0], actor);
      const parties = createParties(config.aduan);
      await parties[name](party, { reason }, { actor });
      const { restrictedSince } = await parties.get(party, { actor, redacted: true });
      const since = restrictedSince === null ? null : new Date(restrictedSince).toISOString();
      err(`party ${party}`);
      err(
        since
          ? `RESTRICTED since ${since}: receipts and answers go out, and nothing else.`
          : 'NOT RESTRICTED.',
      );
      return 0;
    });
  };
}
