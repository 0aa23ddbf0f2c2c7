export { messageIn, playLine, playScript } from './script.js';
export {
  type SimulatedHost,
  type SimulatedOutcome,
  type SimulatedStep,
  type Simulation,
  simulate,
  type WithoutBase,
} from './simulation.js';
export { transcriptOf } from './transcript.js';
