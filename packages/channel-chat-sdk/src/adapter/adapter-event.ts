import type { ChatAuthor, ChatMessage } from './chat-message.js';

/** A message that an adapter has, or can make. */
export type GivenMessage = ChatMessage | (() => Promise<ChatMessage>);

/** What an adapter tells of a press, a reaction or a command. */
export interface ChatSignal {
  readonly user: ChatAuthor;
  readonly raw: unknown;
  readonly threadId?: string;
  readonly messageId?: string;
}

/** A button that somebody pressed. */
export interface ChatAction extends ChatSignal {
  readonly actionId: string;
  readonly value?: string;
}

/** What somebody felt about a message. */
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

/** One thing that an adapter said while it read a delivery. */
export type AdapterEvent =
  | { readonly type: 'message' | 'updated'; readonly message: GivenMessage }
  | { readonly type: 'deleted'; readonly messageId: string; readonly threadId: string }
  | ({ readonly type: 'action' } & ChatAction)
  | ({ readonly type: 'reaction' } & ChatReaction)
  | ({ readonly type: 'command' } & ChatCommand)
  | { readonly type: 'note'; readonly name: string };
