import type { Locale } from '@aduan/core';
import type { Catalogue, MediaRef } from '@aduan/core/channel';
import type { DeskSession } from './connection/desk-session.js';
import type { DeviceStorage } from './connection/device-storage.js';
import type { StreamEvent } from './connection/event-stream.js';
import type { DeskInformation } from './conversation/desk-information.js';
import type { Bubble } from './conversation/timeline.js';
import type { Attachment } from './uploads/attachment.js';
import type { UploadOptions, UploadProblem } from './uploads/resumable-upload.js';

/**
 * The part that the widget loads when the panel is opened: uploads and "more options". A page that was opened before an
 * update loads the panel of the newer version: add to this file, never change or remove anything.
 */
export interface Panel {
  companion(host: PanelHost): Companion;
  attachmentTray(context: TrayContext): AttachmentTray;
  shrinkPhoto(photo: File): Promise<File | null>;
  uploadFile(
    file: File,
    options: UploadOptions,
    signal: AbortSignal,
  ): Promise<MediaRef | UploadProblem | null>;
}

/** The part of the widget that the panel uses. */
export interface PanelHost {
  readonly chat: PanelChat;
  readonly locale: Locale;
  /** The host's texts in this language, by the Indonesian text. */
  readonly texts?: Catalogue | undefined;
  /** The secret after the `#` of the URL when a link from another device was opened. */
  readonly code: string | null;
  /** Element of the panel. */
  readonly frame: HTMLElement;
  /** Shows a sheet instead of the conversation; `null` shows the conversation again. */
  showSheet(sheet: HTMLElement | null): void;
  /** Restarts from the device storage, and announces the text. */
  restart(said: string): void;
}

/** The conversation, as far as the panel needs it. */
export interface PanelChat {
  /** Address of the channel, without a trailing slash. */
  readonly endpoint: string;
  readonly session: DeskSession;
  readonly storage: DeviceStorage;
  readonly desk: DeskInformation;
  bubbles(): readonly Bubble[];
  /** Queues a refused message again. */
  resend(id: string): void;
  /** Removes all data of the widget from this device. */
  forget(): void;
}

/** The loaded part of an open panel. */
export interface Companion {
  /** Shows more options for the conversation. */
  openMore(): void;
  /** Updates the view after a change. */
  update(): void;
  /** Handles a momentary signal. */
  hear(event: StreamEvent): void;
}

/** Options of the attachment tray. */
export interface TrayContext {
  readonly locale: Locale;
  /** The host's texts in this language, by the Indonesian text. */
  readonly texts?: Catalogue | undefined;
  /** Maximum file size, in bytes. */
  readonly fileBytes: () => number;
  readonly onRemove: (attachment: Attachment) => void;
}

/** The files of the unsent message, with their progress. */
export interface AttachmentTray {
  readonly element: HTMLElement;
  update(attachments: readonly Attachment[]): void;
}
