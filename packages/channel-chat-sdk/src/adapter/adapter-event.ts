import type { ChatAuthor, ChatMessage } from './chat-message.js';

/** A message, or a function that makes it. */
export type GivenMessage = ChatMessage | (() => Promise<ChatMessage>);

/** Common fields of a press, a reaction and a command. */
export interface ChatSignal {
  readonly user: ChatAuthor;
  readonly raw: unknown;
  readonly threadId?: string;
  readonly messageId?: string;
}

/** A pressed button. */
export interface ChatAction extends ChatSignal {
  readonly actionId: string;
  readonly value?: string;
}

/** A reaction to a message. */
export interface ChatReaction extends ChatSignal {
  readonly threadId: string;
  readonly messageId: string;
  readonly rawEmoji: string;
  readonly added: boolean;
}

/** A command such as `/status`. */
export interface ChatCommand extends ChatSignal {
  readonly channelId: string;
  readonly command: string;
  readonly text: string;
}

/** One event that an adapter reported while it read a webhook request. */
export type AdapterEvent =
  | { readonly type: 'message' | 'updated'; readonly message: GivenMessage }
  | { readonly type: 'deleted'; readonly messageId: string; readonly threadId: string }
  | ({ readonly type: 'action' } & ChatAction)
  | ({ readonly type: 'reaction' } & ChatReaction)
  | ({ readonly type: 'command' } & ChatCommand)
  | { readonly type: 'note'; readonly name: string };
