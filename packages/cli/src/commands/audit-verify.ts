import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AuditProblem, verifyAudit } from '@aduan/core/audit';
import type { Command } from '../command.js';
import { linesOf } from '../lines-of.js';
import { UsageError } from '../usage-error.js';

const meanings: Readonly<Record<AuditProblem, string>> = {
  unreadable: 'this is no line of a bundle',
  order: 'the line is out of place, or one before it is missing',
  digest: 'the event was changed',
  link: 'the event does not follow the one before it',
  head: 'events of the ticket are missing',
  header: 'the first line was changed',
  checkpoint: 'tickets are missing, or the checkpoint was changed',
  key: 'the checkpoint was signed by a key that the bundle does not name',
  signature: 'the signature does not fit',
  unfinished: 'the bundle ends without its checkpoint',
  surplus: 'something stands after the end',
};

/** `aduan audit verify FILE`: whether a bundle is whole, and if not, where it breaks first. */
export const auditVerify: Command = async (parameters, { err, out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { trust: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError('audit verify takes one file.');

  const trustedKeys = values.trust ?? [];
  const verdict = await verifyAudit(linesOf(createReadStream(file)), { trustedKeys });
  if (!verdict.intact) {
    const { line, problem, ticketId } = verdict;
    err(
      `BROKEN at line ${line}${ticketId ? `, ticket ${ticketId}` : ''}: ${meanings[problem]} (${problem})`,
    );
    return 1;
  }
  const { events, isTrusted, keyId, signedAt, tenant, tickets } = verdict;
  out(`intact: ${events} events of ${tickets} tickets, desk "${tenant}"`);
  out(`signed ${new Date(signedAt).toISOString()} by key ${keyId}`);
  if (isTrusted) return 0;
  err('The key is not one that you trust: name the key id that the desk told you with --trust.');
  return trustedKeys.length > 0 ? 1 : 0;
};
