/**
 * Meaning of a state for clocks, console and reports, independent of its name. Only `waiting-citizen` pauses a clock.
 */
export type Phase = 'new' | 'active' | 'waiting-citizen' | 'waiting-other' | 'answered' | 'closed';

/** All phases, in the order in which a ticket usually passes them. */
export const phases: readonly Phase[] = [
  'new',
  'active',
  'waiting-citizen',
  'waiting-other',
  'answered',
  'closed',
];

/** The phases of tickets that are not closed. */
export const openPhases: readonly Phase[] = /* @__PURE__ */ phases.filter(
  (phase) => phase !== 'closed',
);
