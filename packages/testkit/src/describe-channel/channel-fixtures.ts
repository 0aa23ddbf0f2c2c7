import type {
  ChannelErrorClass,
  ChannelErrorInfo,
  Content,
  InboundEvent,
  MediaRef,
  Part,
} from '@aduan/core/channel';

/** The body of a webhook request: text, or raw bytes. */
export type WebhookBody = string | Uint8Array<ArrayBuffer>;

/** One of the two citizens of the suite. Each has a conversation of their own. */
export type SamplePerson = 1 | 2;

/** Sender and time of a sample request. Most channels need neither to sign. */
export interface WebhookOrigin {
  /** For channels that know people by the request, such as by a session token. */
  readonly person: SamplePerson;
  /**
   * Time of the request, epoch ms. Use it when the provider signs a timestamp; the clock of the suite is fixed at
   * `fakeNow`.
   */
  readonly at: number;
}

/**
 * Makes a request from a body.
 *
 * @param base - URL under which the channel is mounted, without a trailing slash
 */
export type SampleWebhookRequest = (
  body: WebhookBody,
  base: string,
  origin: WebhookOrigin,
) => Request | Promise<Request>;

/** A sample message to the desk. */
export interface SampleMessage {
  /** Number of the message: another number is another message. */
  readonly n: number;
  readonly text: string;
  readonly person: SamplePerson;
  /** Time of writing, epoch ms; a whole second. */
  readonly at: number;
}

/** A part of a message as `parse` must return it. Of a file, only the given fields are compared. */
export type ExpectedPart =
  | Exclude<Part, { type: 'media' }>
  | { readonly type: 'media'; readonly media: Partial<MediaRef>; readonly caption?: string };

/** Expected content of a message. Missing fields are not compared. */
export interface ExpectedMessage {
  /** All parts, in order: names and sizes of files, captions, places, titles of choices. */
  readonly parts?: readonly ExpectedPart[];
  /** The id of the message that it answers. */
  readonly replyTo?: string;
}

/** A sample webhook request and its expected events. */
export interface SampleWebhook {
  readonly body: WebhookBody;
  /** The type of each event, in order: a batch has several. */
  readonly gives: readonly InboundEvent['type'][];
  /**
   * Expected content of each message, in order. Required for a message that holds more than text or answers another
   * one, because the suite cannot read the provider's payload.
   */
  readonly messages?: readonly ExpectedMessage[];
  /** True when the payload has no time: `at` is then the time of arrival, `context.now()`. */
  readonly timeless?: true;
  /** For another path or another way of signing. Default: `signed` of the fixtures. */
  readonly signed?: SampleWebhookRequest;
}

/** Samples of webhook requests as the provider sends them. Take real payloads, with people and keys replaced. */
export interface ChannelFixtures {
  /** The body of one text message. */
  readonly message: (message: SampleMessage) => WebhookBody;
  /** The message `n` of that person as edited at `at`, for channels whose `capabilities.inbound` names `edit`. */
  readonly changed?: (message: SampleMessage) => WebhookBody;
  /** The deletion of the message `n` of that person at `at`, for channels whose `capabilities.inbound` names `delete`. */
  readonly deleted?: (message: Omit<SampleMessage, 'text'>) => WebhookBody;
  /** The redelivery of the same message, where it differs from the first delivery, such as by a retry mark or its time. */
  readonly redelivered?: (message: SampleMessage) => WebhookBody;
  /** The same message as an answer to one of ours, for channels with quotes; `of` is the id that `send` returned. */
  readonly quoting?: (message: SampleMessage & { readonly of: string }) => WebhookBody;
  /** The same message in a group that both people are in, for channels that read groups. */
  readonly inGroup?: (message: SampleMessage) => WebhookBody;
  /**
   * Other samples by name: photos, receipts, batches. Together with `changed`, `deleted` and `inGroup` they must cover
   * everything that `capabilities.inbound` and `capabilities.receipts` name, each with a separate id.
   */
  readonly others?: Readonly<Record<string, SampleWebhook>>;
  /**
   * One webhook request with that many updates, each with a separate id, if the provider sends batches. Otherwise left
   * out.
   */
  readonly many?: (updates: number) => WebhookBody;
  /** A message of a type that does not exist yet. */
  readonly unknown: WebhookBody;
  /** Genuine requests by name that hold nothing for a desk, such as a ping. */
  readonly nothing?: Readonly<Record<string, WebhookBody>>;
  /** A genuine request. */
  readonly signed: SampleWebhookRequest;
  /** The same without any signature or token. */
  readonly unsigned: SampleWebhookRequest;
  /** The same, signed with a foreign secret. */
  readonly foreign: SampleWebhookRequest;
}

/** The provider's response to a request of the adapter. */
export type ProviderAnswers = (request: Request) => Response | Promise<Response>;

/** One refusal of the provider, and the error that the core must get. */
export interface ProviderFailure {
  readonly name: string;
  readonly answer: ProviderAnswers;
  readonly class: ChannelErrorClass;
  /** Expected `retryAfterMs`, in ms. */
  readonly retryAfterMs?: number;
  /** Expected `outcomeUnknown`. */
  readonly outcomeUnknown?: boolean;
  /** Expected `scope` of the pause. */
  readonly scope?: NonNullable<ChannelErrorInfo['scope']>;
}

/** Fixtures for `send`. The suite answers the people of `fixtures.message`. */
export interface SendFixtures {
  /**
   * How the provider accepts a message. Be as strict as the provider: refuse wrong addresses, missing tokens and texts
   * that are too long. If it honours our keys, remember them and answer a known key as it does.
   */
  readonly accepts?: ProviderAnswers;
  /** Instead of `accepts`: why the channel calls no provider. */
  readonly noProvider?: string;
  /** Refusals of the provider, one per row. */
  readonly failures?: readonly ProviderFailure[];
  /** Contents to send instead of the suite's samples, such as a template that exists. */
  readonly contents?: Partial<{
    readonly [Type in Content['type']]: Extract<Content, { type: Type }>;
  }>;
}

/** Fixtures for `fetchMedia`, used for every file that the samples name. */
export interface MediaFixtures {
  /** How the provider serves a file to an authenticated client; answers every request of one download. */
  readonly serves: ProviderAnswers;
  /** Content of the file that `serves` returns. */
  readonly bytes: Uint8Array;
  /** Its media type, unless `parse` has named one for the file. */
  readonly mime: string;
  /** Refusals, one per row: an expired reference, a wrong token. */
  readonly failures: readonly ProviderFailure[];
}
