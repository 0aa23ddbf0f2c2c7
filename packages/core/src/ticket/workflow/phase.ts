/**
 * What a state means for clocks, console and reports, whatever a host calls its states. Only
 * `waiting-citizen` pauses a clock.
 */
export type Phase = 'new' | 'active' | 'waiting-citizen' | 'waiting-other' | 'answered' | 'closed';

/** All phases, in the order in which a case usually passes them. */
export const phases: readonly Phase[] = [
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
  'closed',
];
