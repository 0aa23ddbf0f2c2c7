export type { Handset } from './handset.js';
export { playCall } from './play-call.js';
export { type SimulatedCaller, simulateCall } from './simulate-call.js';
export { simulatedProvider } from './simulated-provider.js';
