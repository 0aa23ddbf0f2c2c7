import type { SentWhatsappMessage } from './sent-message.js';

/** The sender. */
export interface WhatsappSender {
  /** Digits of their phone number, such as `6281234567890`; or a business-scoped id, such as `ID.42`, when it is hidden. */
  readonly from: string;
  /** The name in their profile. Default `Warga`. */
  readonly name?: string;
  /** The message that they answer, by its id. */
  readonly replyTo?: string;
}

/** A file that a citizen sends. The stand-in serves its bytes. */
export interface WhatsappFile {
  readonly kind: 'image' | 'video' | 'audio' | 'document' | 'sticker';
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Name of a document. */
  readonly name?: string;
  readonly caption?: string;
}

/** Content from a citizen. */
export type WhatsappContent =
  | { readonly text: string }
  | { readonly file: WhatsappFile }
  /** A button or a list entry of ours. */
  | { readonly choice: { readonly id: string; readonly title: string } }
  /** In degrees. */
  | { readonly location: { readonly latitude: number; readonly longitude: number } }
  /** A message as Meta writes it, without its id, time and sender, for other types. */
  | { readonly message: Readonly<Record<string, unknown>> };

/** Status of a message of the desk. */
export interface WhatsappStatusUpdate {
  readonly status: 'sent' | 'delivered' | 'read' | 'failed';
  readonly of: Pick<SentWhatsappMessage, 'id' | 'to'>;
  /** The error code of Meta, when it failed. Default 131026. */
  readonly code?: number;
}

/** An event at WhatsApp: a message of a citizen, or a status of a message of the desk. */
export type WhatsappIncoming = (WhatsappSender & WhatsappContent) | WhatsappStatusUpdate;
