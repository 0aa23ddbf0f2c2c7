import type {
  ChannelErrorClass,
  ChannelErrorInfo,
  Content,
  InboundEvent,
  MediaRef,
  Part,
} from '@aduan/core';

/** The body of a delivery: text, or raw bytes. */
export type WebhookBody = string | Uint8Array<ArrayBuffer>;

/** One of the two citizens of the suite. Each writes in a conversation of his own. */
export type SamplePerson = 1 | 2;

/** Who sends a delivery of the suite, and when. Most channels need neither to sign. */
export interface WebhookOrigin {
  /** For channels that know people by the request, such as by a session token. */
  readonly person: SamplePerson;
  /** Epoch ms. Use it when the provider signs a timestamp; the clock of the suite stands at `fakeNow`. */
  readonly at: number;
}

/**
 * Makes a request out of a body.
 *
 * @param base - URL under which the channel is mounted, without a slash at its end
 */
export type SampleWebhookRequest = (
  body: WebhookBody,
  base: string,
  origin: WebhookOrigin,
) => Request | Promise<Request>;

/** What the suite writes to the desk. */
export interface SampleMessage {
  /** Another number is another message. */
  readonly n: number;
  readonly text: string;
  readonly person: SamplePerson;
  /** When it was written, epoch ms; a whole second. */
  readonly at: number;
}

/** A part of a message as it must come out of `parse`. Of a file, what stands here is compared. */
export type ExpectedPart =
  | Exclude<Part, { type: 'media' }>
  | { readonly type: 'media'; readonly media: Partial<MediaRef>; readonly caption?: string };

/** What a message must hold. What is left out is not compared. */
export interface ExpectedMessage {
  /** All of its parts, in order: names and sizes of files, captions, places, titles of choices. */
  readonly parts?: readonly ExpectedPart[];
  /** The id of the message that it answers. */
  readonly replyTo?: string;
}

/** A delivery, and what is in it. */
export interface SampleWebhook {
  readonly body: WebhookBody;
  /** The type of each event that it holds, in order: a batch names as many as it has. */
  readonly gives: readonly InboundEvent['type'][];
  /**
   * What each of its messages must hold, in order. Asked for where one holds more than text, or answers another:
   * the suite cannot know what the provider said of it.
   */
  readonly messages?: readonly ExpectedMessage[];
  /** True when the provider names no time for it: `at` is then when it arrived, `context.now()`. */
  readonly timeless?: true;
  /** When it comes to another path, or is signed in another way. Default: `signed` of the fixtures. */
  readonly signed?: SampleWebhookRequest;
}

/** Deliveries as the provider makes them. Take real payloads, with people and keys replaced. */
export interface ChannelFixtures {
  /** The body of one text message. */
  readonly message: (message: SampleMessage) => WebhookBody;
  /**
   * What the message `n` of that person was changed to at `at`, for channels whose `capabilities.inbound` names `edit`.
   */
  readonly changed?: (message: SampleMessage) => WebhookBody;
  /**
   * That the message `n` of that person was deleted at `at`, for channels whose `capabilities.inbound` names `delete`.
   */
  readonly deleted?: (message: Omit<SampleMessage, 'text'>) => WebhookBody;
  /**
   * The same message as the provider delivers it again, where that differs from the first time, such as by a mark that
   * it comes again, or by the time of the delivery.
   */
  readonly redelivered?: (message: SampleMessage) => WebhookBody;
  /**
   * The same message as an answer to one of ours, for channels on which people quote; `of` is the id that `send` returned.
   */
  readonly quoting?: (message: SampleMessage & { readonly of: string }) => WebhookBody;
  /**
   * The same message written in a group that both people are in, for channels that hear groups.
   */
  readonly inGroup?: (message: SampleMessage) => WebhookBody;
  /**
   * Other deliveries by name: photos, receipts, batches. Together with `changed`, `deleted` and `inGroup` they must
   * show everything that `capabilities.inbound` and `capabilities.receipts` name, each with an id of its own.
   */
  readonly others?: Readonly<Record<string, SampleWebhook>>;
  /**
   * One delivery of so many updates, each with an id of its own, where the provider puts many into one. Left out where
   * it delivers few at once.
   */
  readonly many?: (updates: number) => WebhookBody;
  /** A message of a type that does not exist yet. */
  readonly unknown: WebhookBody;
  /** Deliveries by name that are genuine and hold nothing for a desk, such as a ping. */
  readonly nothing?: Readonly<Record<string, WebhookBody>>;
  /** A genuine delivery. */
  readonly signed: SampleWebhookRequest;
  /** The same without any signature or token. */
  readonly unsigned: SampleWebhookRequest;
  /** The same, signed with a secret that is not ours. */
  readonly foreign: SampleWebhookRequest;
}

/** The provider's answer to a request of the adapter. */
export type ProviderAnswers = (request: Request) => Response | Promise<Response>;

/** One way in which the provider refuses, and what the core must be told about it. */
export interface ProviderFailure {
  readonly name: string;
  readonly answer: ProviderAnswers;
  readonly class: ChannelErrorClass;
  /** Expected `retryAfterMs`, in ms. */
  readonly retryAfterMs?: number;
  /** Expected `outcomeUnknown`. */
  readonly outcomeUnknown?: boolean;
  /** Expected `scope`: whom a pause concerns. */
  readonly scope?: NonNullable<ChannelErrorInfo['scope']>;
}

/** What the suite needs to try `send`. It answers the people of `fixtures.message`. */
export interface SendFixtures {
  /**
   * How the provider takes a message. Be as strict as it is: refuse what goes to another address, has no token, is
   * longer than it may be; where it honours our keys, remember them, and answer a known one as it does.
   */
  readonly accepts?: ProviderAnswers;
  /** Instead of `accepts`: why the channel calls no provider. */
  readonly noProvider?: string;
  /** The provider's refusals, row by row. */
  readonly failures?: readonly ProviderFailure[];
  /** Contents to send instead of the suite's own samples, such as a template that exists. */
  readonly contents?: Partial<{
    readonly [Type in Content['type']]: Extract<Content, { type: Type }>;
  }>;
}

/** What the suite needs to try `fetchMedia`, on every file that the fixtures name. */
export interface MediaFixtures {
  /** How the provider hands out a file, to whom it knows; answers every request of one download. */
  readonly serves: ProviderAnswers;
  /** The file that `serves` hands out. */
  readonly bytes: Uint8Array;
  /** Its media type, unless `parse` has named one for the file. */
  readonly mime: string;
  /** Refusals, row by row: a reference that has died, a token that is wrong. */
  readonly failures: readonly ProviderFailure[];
}
