import type { Label, Locale } from '@aduan/core';
import type { Catalogue, Choice, HoursView, MediaRef, TranscriptEntry } from '@aduan/core/channel';

/** Configuration of the desk: hours and limits. */
export interface DeskConfig {
  readonly hours: HoursView;
  readonly limits: {
    /** Maximum length of one message, in characters. */
    readonly text: number;
    /** Maximum file size, in bytes. */
    readonly fileBytes: number;
    /** Accepted media types, such as `application/pdf`. */
    readonly mimes: readonly string[];
  };
  /** Consent that the citizen gives before they write. */
  readonly consent?: {
    readonly version: string;
    readonly text: Label;
    readonly url?: string;
  };
  /** Whether the widget signals the citizen's typing to the desk. */
  readonly typing?: boolean;
  /** Whether a copy by e-mail is offered. */
  readonly copies?: boolean;
  /** Languages that the host added, each with its texts by the Indonesian ones. */
  readonly catalogues?: Readonly<Record<Locale, Catalogue>>;
  /** Language of the widget by the desk's options. */
  readonly locale?: Locale;
}

/** A session token of the desk; the same `session` keeps the same conversation. */
export interface SessionGrant {
  readonly token: string;
  readonly session: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** One message of the citizen. `id` is made once; the desk stores the same id only once. */
export interface OutgoingMessage {
  readonly id: string;
  /** Epoch ms by the citizen's clock. */
  readonly sentAt: number;
  readonly locale: Locale;
  /** The entry point that was pressed since the last message, as the host named it. */
  readonly entryPoint?: string;
  readonly text?: string;
  readonly choice?: Choice;
  readonly media?: readonly MediaRef[];
}

/** Values only for the citizen, such as `{ pin: '123456' }`, that belong to one message. */
export interface SecretValues {
  readonly messageId: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A typing signal. */
export interface TypingSign {
  /** An officer, or the desk itself. */
  readonly by: 'officer' | 'desk';
}

/** Response with transcript changes after the requested revision. */
export interface TranscriptPage {
  readonly entries: readonly TranscriptEntry[];
  readonly secrets?: readonly SecretValues[];
}

/** Response of an upload: bytes received, and the file when complete. */
export interface UploadProgress {
  readonly upload?: string;
  readonly offset: number;
  readonly media?: MediaRef;
}

/**
 * Parses JSON of the protocol or of the widget's own storage. The only cast of the widget: server and widget are one
 * package, and a schema library is larger than the whole widget.
 */
export function readShape<Shape>(json: string): Shape {
  return JSON.parse(json) as Shape;
}

/** A JSON request body with its header. */
export function jsonBody(body: unknown): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

/** The wait that the desk requests, in ms; `null` when there is none. */
export function retryAfterMs(response: Response): number | null {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? null : seconds * 1000;
}
