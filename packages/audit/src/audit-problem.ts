/**
 * The problem of a line in a bundle.
 *
 * - `unreadable`: not a line of a bundle
 * - `order`: in the wrong place, or a line before it is missing
 * - `header`: the first line was changed, or a key id does not match its key
 * - `ledger`: the first line omits a ledger, or a ledger ends differently than it says
 * - `digest`, `link`: an event does not match its digest, or is not chained to the one before
 * - `head`: the head of a history does not match its events
 * - `view`: an entry of the view log was changed or is missing
 * - `entry`: an entry of another ledger was changed or is missing
 * - `checkpoint`: a checkpoint does not match its heads, or is not chained to the one before
 * - `key`, `signature`: signed by an unknown key, or the signature is invalid
 * - `seal`: the signed end does not match the lines before it
 * - `unfinished`, `surplus`: the bundle ends without its seal, or continues after it
 *
 * Problems that only an earlier signature reveals, from a checkpoint or an earlier bundle:
 *
 * - `rewritten`: a history or the checkpoints differ from what was signed
 * - `truncated`: a history ends before what was signed
 * - `missing`: a signed history is absent
 * - `rolled-back`: published checkpoints are absent
 */
export type AuditProblem =
  | 'unreadable'
  | 'order'
  | 'header'
  | 'ledger'
  | 'digest'
  | 'link'
  | 'head'
  | 'view'
  | 'entry'
  | 'checkpoint'
  | 'key'
  | 'signature'
  | 'seal'
  | 'unfinished'
  | 'surplus'
  | 'rewritten'
  | 'truncated'
  | 'missing'
  | 'rolled-back';
