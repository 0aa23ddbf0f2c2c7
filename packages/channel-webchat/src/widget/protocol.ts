import type { Choice, HoursView, Label, Locale, MediaRef, TranscriptEntry } from '@aduan/core';
import type { Catalogue } from '@aduan/core/catalogue';

/** What the desk tells before a conversation: hours and what it takes. */
export interface DeskConfig {
  readonly hours: HoursView;
  readonly limits: {
    /** Longest text of one message, in characters. */
    readonly text: number;
    /** Largest file, in bytes. */
    readonly fileBytes: number;
    /** Media types that the desk takes, such as `application/pdf`. */
    readonly mimes: readonly string[];
  };
  /** What the citizen agrees to before he writes. */
  readonly consent?: {
    readonly version: string;
    readonly text: Label;
    readonly url?: string;
  };
  /** Whether the desk is told that the citizen is writing. */
  readonly typing?: boolean;
  /** Whether a copy can be had by e-mail. */
  readonly copies?: boolean;
  /** Languages that the host added, each with its texts by the Indonesian ones. */
  readonly catalogues?: Readonly<Record<Locale, Catalogue>>;
  /** Language that the desk wants the widget to speak. */
  readonly locale?: Locale;
}

/** Proof of who speaks, made by the desk; the same `session` keeps the same conversation. */
export interface SessionGrant {
  readonly token: string;
  readonly session: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** One delivery of the citizen. `id` is made once; the desk stores the same id only once. */
export interface OutgoingMessage {
  readonly id: string;
  /** Epoch ms by the citizen's clock. */
  readonly sentAt: number;
  readonly locale: Locale;
  /** The door that was pressed since the last message, in the host's own word. */
  readonly door?: string;
  readonly text?: string;
  readonly choice?: Choice;
  readonly media?: readonly MediaRef[];
}

/** Values for the citizen's eyes only, such as `{ pin: '123456' }`, that belong to one message. */
export interface SecretValues {
  readonly messageId: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Somebody writes to the citizen. */
export interface TypingSign {
  /** The office, or the desk itself. */
  readonly by: 'officer' | 'desk';
}

/** Answer of the transcript: what changed after the revision asked for. */
export interface TranscriptPage {
  readonly entries: readonly TranscriptEntry[];
  readonly secrets?: readonly SecretValues[];
}

/** Answer of an upload request: how many bytes the desk has, and the file once it has all. */
export interface UploadProgress {
  readonly upload?: string;
  readonly offset: number;
  readonly media?: MediaRef;
}

/**
 * JSON as the shape that the protocol promises, or that the widget itself wrote. The one cast of the
 * widget: server and widget are one package, and a schema library is larger than the whole widget.
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

/** How long the desk asks to wait before the next try, in ms; `null` when it does not say. */
export function retryAfterMs(response: Response): number | null {
  const seconds = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
  return Number.isNaN(seconds) ? null : seconds * 1000;
}
