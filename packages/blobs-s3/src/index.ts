export type { S3Options } from './options.js';
export { s3Blobs } from './s3-blobs.js';
