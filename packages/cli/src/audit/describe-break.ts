import type { AuditProblem, BrokenBundle } from '@aduan/audit';
import { printable } from './printable.js';

const meanings: Readonly<Record<AuditProblem, string>> = {
  unreadable: 'this is no line of a bundle',
  order: 'the line is out of place, or one before it is missing',
  header: 'the first line was changed',
  ledger: 'a ledger is not named in the first line, or does not end as it says there',
  digest: 'the event was changed',
  link: 'the event does not follow the one before it',
  head: 'events of the history are missing',
  view: 'what was recorded of a look was changed, or is missing',
  entry: 'an entry of a ledger was changed, or is missing',
  checkpoint: 'the checkpoint was changed, or one before it is missing',
  key: 'it was signed by a key that nothing vouches for',
  signature: 'the signature does not fit',
  seal: 'histories are missing, or the end was changed',
  unfinished: 'the bundle ends without its seal',
  surplus: 'something stands after the end',
  rewritten: 'it says something else than what was signed before',
  truncated: 'it ends before what was signed before',
  missing: 'a whole history is missing that was signed before',
  'rolled-back': 'checkpoints that were given out before are missing',
};

/** Describes in one line where a bundle breaks first. */
export function describeBreak({ history, line, problem }: BrokenBundle): string {
  const place = history ? `, history ${printable(history)}` : '';
  return `BROKEN at line ${line}${place}: ${meanings[problem]} (${problem})`;
}
