export type { Change } from './change.js';
export { createInstances, type Instances, type InstancesOptions } from './create-instances.js';
export type { Signals } from './signals.js';
