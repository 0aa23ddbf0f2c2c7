export { createOpen311, type Open311, type Open311Options } from './create-open311.js';
