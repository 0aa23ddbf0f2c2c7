export type { S3Fault } from './s3-fault.js';
export type { S3Provider, S3ProviderOptions } from './s3-provider.js';
export { s3Provider } from './s3-provider.js';
