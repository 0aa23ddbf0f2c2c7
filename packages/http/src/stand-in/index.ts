export type { FaultQueue } from './fault-queue.js';
export { faultQueue } from './fault-queue.js';
export type { CommonFault, ProviderStandIn } from './provider-stand-in.js';
export { signHmac } from './sign-hmac.js';
