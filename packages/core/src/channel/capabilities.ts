import type { AddressId } from './address.js';
import type { Content, MediaRef, Part } from './content.js';
import type { Receipt } from './inbound.js';

/** Capabilities of a channel, as data. The core reads them before it sends, and the docs are generated from them. */
export interface Capabilities {
  readonly inbound: readonly (Part['type'] | 'edit' | 'delete' | 'reaction')[];
  readonly outbound: readonly Content['type'][];
  /**
   * `claimed` if anyone may write under any name, so an id does not prove who wrote. Default: the provider vouches for
   * the ids.
   */
  readonly senders?: 'claimed';
  /**
   * `letters` if people write letters rather than chat: an addition to a ticket is then not confirmed each time.
   * Default: chat.
   */
  readonly pace?: 'letters';
  /** Receipts that the provider reports. */
  readonly receipts: readonly Receipt[];
  /** Receipts that the provider reports only sometimes, so a missing one proves nothing. Default: none. */
  readonly seldom?: readonly Receipt[];
  /**
   * `page` if a message waits on a page until the person opens it, without any alert. Default: it arrives on their
   * device.
   */
  readonly arrival?: 'page';
  /**
   * Kinds of address to which the channel can send the first message, such as `phone`. The desk uses them to tell a
   * citizen that there is an answer elsewhere. Default: none.
   */
  readonly notify?: readonly AddressId['kind'][];
  /** Lengths in UTF-16 units. A longer text is split. Default of `captionMax`: `maxCharacters`. */
  readonly text: {
    readonly maxCharacters: number;
    readonly captionMax?: number;
    readonly markdown: boolean;
  };
  /** What `signalProgress` can show while the desk prepares an answer. Default: nothing. */
  readonly progressSignal?: readonly ('read' | 'typing')[];
  /**
   * Choices that exceed these limits (`idMaxBytes` counts UTF-8) become a numbered list. Default of `textMax`:
   * `text.maxCharacters`.
   */
  readonly choices:
    | {
        readonly max: number;
        readonly titleMax: number;
        readonly textMax?: number;
        readonly idMaxBytes?: number;
      }
    | false;
  /**
   * Largest size of a file of each kind, in both directions. A larger inbound file is not kept; for an outbound file
   * that does not fit, its text is sent. `mimes` limits outbound files. Whether files can be sent at all is said by
   * `outbound`.
   */
  readonly media: Readonly<
    Partial<
      Record<
        MediaRef['kind'],
        {
          readonly maxBytes: number;
          readonly mimes?: readonly string[];
          /** False when a file cannot have a caption: it follows as text. */
          readonly caption?: false;
        }
      >
    >
  >;
  /** Largest request body in bytes. It is checked before the channel is called. Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * Time after the person's last message, in ms, after which the desk may no longer write freely; `null` = no limit.
   * After that, `template` allows the template from `templateFallback` of the channel, `human_tag` allows anything
   * under a tag that the channel adds, and `never` allows nothing until the person writes again.
   */
  readonly replyWindow: {
    readonly ms: number;
    readonly after: 'template' | 'human_tag' | 'never';
  } | null;
  /**
   * Rate limits of the channel, which the desk keeps to: `max` messages per `perMs`, evenly spread, for one account or
   * one person. Up to `burst` may be sent at once and are paid back by waiting; default 1.
   */
  readonly rate: readonly {
    readonly scope: 'account' | 'recipient';
    /** Applies only to addresses whose first id is of this kind, such as `chat` for groups. */
    readonly idKind?: string;
    readonly perMs: number;
    readonly max: number;
    readonly burst?: number;
  }[];
  readonly transport: 'webhook' | 'poll' | 'socket' | 'smtp' | 'manual';
  /**
   * True when the channel shows `secrets` apart from the text, once. Otherwise the core puts them
   * into the text before it sends.
   */
  readonly secretsApart?: boolean;
  /** True when a second `send` with the same key is a no-op at the provider. */
  readonly idempotentSend: boolean;
}
