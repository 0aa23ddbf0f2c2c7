import type { Locale, MediaRef } from '@aduan/core';
import type { Catalogue } from '@aduan/core/catalogue';
import type { DeskSession } from './connection/desk-session.js';
import type { DeviceStorage } from './connection/device-storage.js';
import type { StreamEvent } from './connection/event-stream.js';
import type { DeskInformation } from './conversation/desk-information.js';
import type { Bubble } from './conversation/timeline.js';
import type { Attachment } from './uploads/attachment.js';
import type { UploadOptions, UploadProblem } from './uploads/resumable-upload.js';

/**
 * What the widget loads once the panel is opened: uploads, and what stands behind "more options". A page that was open
 * before a new edition loads its panel: add to what stands in this file, never change or remove it.
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

/** What the panel may use of the widget that loaded it. */
export interface PanelHost {
  readonly chat: PanelChat;
  readonly locale: Locale;
  /** What the host says in this language, by the Indonesian text. */
  readonly texts?: Catalogue | undefined;
  /** What stood behind the `#` of the address when a link of another device was opened. */
  readonly code: string | null;
  /** The panel. */
  readonly frame: HTMLElement;
  /** Shows a sheet in the panel instead of the conversation; `null` shows the conversation again. */
  showSheet(sheet: HTMLElement | null): void;
  /** Begins anew with what lies in the device storage, and says what happened. */
  restart(said: string): void;
}

/** The conversation, as far as the panel needs it. */
export interface PanelChat {
  /** Address of the channel, without a slash at its end. */
  readonly endpoint: string;
  readonly session: DeskSession;
  readonly storage: DeviceStorage;
  readonly desk: DeskInformation;
  bubbles(): readonly Bubble[];
  /** Puts a message that was refused back in line. */
  resend(id: string): void;
  /** Removes everything that the widget keeps on this device. */
  forget(): void;
}

/** What goes along with an open panel, once it is loaded. */
export interface Companion {
  /** Shows what else can be done with the conversation. */
  openMore(): void;
  /** Looks at what has changed. */
  update(): void;
  /** Takes what is true for a moment only. */
  hear(event: StreamEvent): void;
}

/** What the tray of attachments needs, and what its buttons do. */
export interface TrayContext {
  readonly locale: Locale;
  /** What the host says in this language, by the Indonesian text. */
  readonly texts?: Catalogue | undefined;
  /** Largest file that the desk takes, in bytes. */
  readonly fileBytes: () => number;
  readonly onRemove: (attachment: Attachment) => void;
}

/** The files beside the message that is being written, each with how far it has come. */
export interface AttachmentTray {
  readonly element: HTMLElement;
  update(attachments: readonly Attachment[]): void;
}
