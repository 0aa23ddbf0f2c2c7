/** Why the bot acted: the rule and the node. It contains nothing from the citizen. */
export interface TraceEntry {
  readonly rule: Rule;
  readonly node: string;
  /** The option, topic, slot, outcome or language that the rule is about. */
  readonly about?: string;
}

/** The rules of a conversation. */
export type Rule =
  | 'started'
  | 'migrated'
  | 'restarted'
  | 'expired'
  | 'duplicate'
  | 'stale'
  | 'went'
  | 'entered'
  | 'alarmed'
  | 'picked'
  | 'volunteered'
  | 'answered'
  | 'understood'
  | 'offered'
  | 'read-back'
  | 'confirmed'
  | 'refused'
  | 'skipped'
  | 'file-kept'
  | 'no-input'
  | 'no-match'
  | 'exhausted'
  | 'person'
  | 'repeated'
  | 'language'
  | 'cancelled'
  | 'corrected'
  | 'helped'
  | 'thanked'
  | 'greeted'
  | 'waited'
  | 'soothed'
  | 'introduced'
  | 'interrupted'
  | 'resumed'
  | 'effect'
  | 'outcome'
  | 'held'
  | 'impatient'
  | 'abandoned'
  | 'human'
  | 'released'
  | 'queued'
  | 'failed'
  | 'ended';
