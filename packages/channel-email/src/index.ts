export { emailCapabilities } from './capabilities.js';
export { emailChannel } from './email-channel.js';
export { type EmailFromEnv, emailFromEnv } from './from-env.js';
export type { EmailOptions, MailProvider } from './options.js';
export type { FetchedMail, MailSource } from './poll/mail-source.js';
export type { MailTransport, OutgoingFile, OutgoingMail } from './send/mail-transport.js';
export { mailRequest, signatureHeader } from './webhook/signed-request.js';
