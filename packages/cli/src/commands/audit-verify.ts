import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyAudit } from '@aduan/audit';
import { describeBreak } from '../audit/describe-break.js';
import { printable } from '../audit/printable.js';
import { trustedKey } from '../audit/trusted-key.js';
import type { Command } from '../command.js';
import { linesOf } from '../lines-of.js';
import { UsageError } from '../usage-error.js';

/**
 * `aduan audit verify FILE`: whether a bundle is complete and unchanged, and if not, where it breaks first; with
 * `--earlier` and `--published` also whether anything is missing that was there before.
 */
export const auditVerify: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      trust: { type: 'string', multiple: true },
      earlier: { type: 'string' },
      published: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('audit verify takes one file.');

  const { earlier, published, trust = [] } = values;
  // Parsed before the file is opened, so that a misspelled key is reported first.
  const trustedKeys = trust.map(trustedKey);
  let promised = 0;
  async function* promises(path: string): AsyncGenerator<string, void, void> {
    for await (const line of linesOf(createReadStream(path))) {
      promised += 1;
      yield line;
    }
  }
  const verdict = await verifyAudit(linesOf(createReadStream(file)), {
    trustedKeys,
    ...(earlier !== undefined && { earlier: linesOf(createReadStream(earlier)) }),
    ...(published !== undefined && { published: promises(published) }),
  });
  if (!verdict.intact) {
    err(describeBreak(verdict));
    return 1;
  }
  const { checkpoints, entries, events, keyId, keys, views, parties } = verdict;
  const { signedAt, tenant, tickets } = verdict;
  out(
    `intact: ${events} events of ${tickets} tickets and ${parties} people, desk "${printable(tenant)}"`,
  );
  out(`${checkpoints} checkpoints, ${views} views of personal data`);
  const { definitions, discards, ...ofPlugins } = entries;
  if (discards > 0) out(`${discards} stuck messages that somebody put away`);
  if (definitions > 0) out(`${definitions} definitions of events of plugins`);
  for (const [ledger, count] of Object.entries(ofPlugins))
    out(`${count} entries of the ledger ${ledger}`);
  for (const { from, id, isTrusted, until } of keys) {
    const word = isTrusted ? 'trusted' : 'not trusted';
    out(`checkpoints ${instant(from)} to ${instant(until)} by key ${id} (${word})`);
  }
  out(`signed ${instant(signedAt)} by key ${keyId}`);
  if (earlier !== undefined) out(`goes on from ${earlier}: nothing of it is missing or changed`);
  if (published !== undefined && promised === 0) {
    err(`${published} names no checkpoint: nothing was compared with it.`);
    return 1;
  }
  if (published !== undefined) out(`holds every checkpoint of ${published}`);
  if (verdict.isTrusted) return 0;
  err('The key is not one that you trust: name the key id that the desk told you with --trust.');
  return trust.length > 0 ? 1 : 0;
};

function instant(at: number): string {
  return new Date(at).toISOString();
}
