export { createSharing } from './create-sharing.js';
export type { Sharing, SharingObstacle, SharingOptions, SharingState } from './sharing.js';
