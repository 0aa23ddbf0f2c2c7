export type { JambonzFault, JambonzStatus } from './jambonz-error.js';
export type { PlacedCall } from './jambonz-handlers.js';
export type { JambonzCaller, JambonzHandset } from './jambonz-handset.js';
export type { JambonzProvider, JambonzProviderOptions } from './jambonz-provider.js';
export { jambonzProvider } from './jambonz-provider.js';
