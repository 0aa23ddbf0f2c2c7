export type { GraphErrorCode, WhatsappFault } from './graph-error.js';
export type {
  WhatsappContent,
  WhatsappFile,
  WhatsappIncoming,
  WhatsappSender,
  WhatsappStatusUpdate,
} from './incoming.js';
export type { SentWhatsappMessage, UploadedFile } from './sent-message.js';
export type { WhatsappProvider, WhatsappProviderOptions } from './whatsapp-provider.js';
export { whatsappProvider } from './whatsapp-provider.js';
