import type { AddressId } from './address.js';
import type { Content, MediaRef, Part } from './content.js';
import type { Receipt } from './inbound.js';

/** What a channel can do, as data: the core decides by it before it sends, the docs are made from it. */
export interface Capabilities {
  readonly inbound: readonly (Part['type'] | 'edit' | 'delete' | 'reaction')[];
  readonly outbound: readonly Content['type'][];
  /**
   * `claimed` where anybody may write under any name: an id is then no proof of who wrote. Default: the provider
   * vouches for the ids.
   */
  readonly senders?: 'claimed';
  /**
   * `letters` where people write letters rather than chat: what they add to a case is then not confirmed each time.
   * Default: they chat.
   */
  readonly pace?: 'letters';
  /** Which steps the provider reports. */
  readonly receipts: readonly Receipt[];
  /** Which of these are reported only now and then, so that without them nothing can be concluded. Default: none. */
  readonly seldom?: readonly Receipt[];
  /**
   * `page` where a message waits on a page until the person opens it, so that nobody comes to know of it. Default: it
   * comes to his device.
   */
  readonly arrival?: 'page';
  /**
   * Kinds of address by which it may write to somebody who never wrote to it, such as `phone`. The desk then tells a
   * citizen there that he has an answer elsewhere. Default: none.
   */
  readonly notify?: readonly AddressId['kind'][];
  /** Lengths in UTF-16 units. What is longer is cut; `captionMax` is `maxCharacters` unless it is named. */
  readonly text: {
    readonly maxCharacters: number;
    readonly captionMax?: number;
    readonly markdown: boolean;
  };
  /** What a citizen is shown while his answer is made, by `signalProgress`. Default: nothing. */
  readonly progressSignal?: readonly ('read' | 'typing')[];
  /**
   * More choices, longer titles, or ids of more than `idMaxBytes` in UTF-8, become a numbered list; `textMax` is
   * `text.maxCharacters` unless it is named.
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
   * How large a file of each kind may be, in both directions: a larger one that comes in is not kept, and words go out
   * in place of one that does not fit. `mimes` concern what goes out; whether files do at all, says `outbound`.
   */
  readonly media: Readonly<
    Partial<
      Record<
        MediaRef['kind'],
        {
          readonly maxBytes: number;
          readonly mimes?: readonly string[];
          /** False when words cannot go with it: they follow as text. */
          readonly caption?: false;
        }
      >
    >
  >;
  /** Largest request body in bytes that is read before the channel is asked. Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * After how many ms of silence the desk may no longer write freely; `null` = it always may. Then `template` lets
   * through what `templateFallback` of the channel gives, `human_tag` anything, under a tag that the channel puts
   * there, and `never` nothing until he writes again.
   */
  readonly replyWindow: {
    readonly ms: number;
    readonly after: 'template' | 'human_tag' | 'never';
  } | null;
  /**
   * How fast it takes messages: `max` in each `perMs`, from one account or to one person, evenly. `burst` of them may
   * come at once, and are paid back by waiting; default 1. The desk keeps to it.
   */
  readonly rate: readonly {
    readonly scope: 'account' | 'recipient';
    /** Concerns only whom an id of this kind names first, such as `chat` for groups. */
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
