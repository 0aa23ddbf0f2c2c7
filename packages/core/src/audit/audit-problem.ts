/**
 * What is wrong with a line.
 *
 * - `unreadable`: it is no line of a bundle
 * - `order`: it stands at the wrong place, or one before it is missing
 * - `header`: the first line was changed, or names keys that are not what they say
 * - `ledger`: the first line does not name a ledger, or one does not end as it says there
 * - `digest`, `link`: an event does not say what its digest covers, or does not follow the one before
 * - `head`: the end of a history does not fit its events
 * - `view`: what was recorded of a look was changed, or is missing
 * - `entry`: what was written of an article or a fact was changed, or is missing
 * - `checkpoint`: a checkpoint does not fit its heads, or does not follow the one before
 * - `key`, `signature`: it is signed by a key that nothing vouches for, or not signed by it
 * - `seal`: what the end signs does not fit what stands before it
 * - `unfinished`, `surplus`: the bundle ends without its seal, or goes on after it
 *
 * And what only a signature from earlier shows, one of the checkpoints or of an earlier bundle:
 *
 * - `rewritten`: a history, or the checkpoints, say something else than was signed
 * - `truncated`: a history ends before what was signed
 * - `missing`: a history that was signed is not there at all
 * - `rolled-back`: checkpoints that were given out are not there
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
