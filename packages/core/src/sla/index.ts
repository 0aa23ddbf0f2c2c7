export type { ClockView } from '../runtime/clocks/ticket-clocks.js';
export type { SlaClock, SlaState } from './clock.js';
export { evaluate } from './evaluate.js';
export type { SlaActor, SlaFact, SlaTrigger } from './fact.js';
export { dueFirings, firingKey, nextSweepAt, type SlaFiring } from './firings.js';
export { firingsOf } from './firings-of.js';
export {
  autoCloseRules,
  followUpRules,
  nextResponseRules,
  responseBackRules,
  type SlaRules,
} from './metric-rules.js';
export { type PastEvent, type PastTicket, pastTicket } from './past-ticket.js';
export type {
  SlaCondition,
  SlaEscalation,
  SlaMetric,
  SlaPauses,
  SlaPolicy,
  SlaSource,
  SlaTarget,
  SlaWarning,
} from './policy.js';
export { slaPolicySchema } from './policy-schema.js';
export { kipPolicy } from './presets/kip.js';
export { pdpPolicy } from './presets/pdp.js';
export { uu25Policy } from './presets/uu25.js';
export { readPolicy } from './read-policy.js';
export { type SlaTraits, selectTargets } from './select-targets.js';
export {
  type SlaDifference,
  type SlaOutcome,
  type SlaScenario,
  type SlaSimulation,
  simulatePolicy,
} from './simulate-policy.js';
