import { currentScope } from '../delivery/scope.js';
import type { ChatAuthor, ChatMessage } from './chat-adapter.js';
import { type ChatState, chatState } from './chat-state.js';

/** A message that an adapter has, or can make. */
export type GivenMessage = ChatMessage | (() => Promise<ChatMessage>);

/** What an adapter tells of a press, a reaction or a command. */
export interface ChatSignal {
  readonly user: ChatAuthor;
  readonly raw: unknown;
  readonly threadId?: string;
  readonly messageId?: string;
}

/** What adapters expect of the `Chat` that they serve. */
export interface ChatHost {
  getLogger(prefix?: string): ChatLogger;
  getState(): ChatState;
  getUserName(): string;
  processMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  handleIncomingMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  /** Copies of the SDK before 4.41 do not know it, nor the next. */
  processMessageUpdated?(event: { readonly message: GivenMessage }): unknown;
  processMessageDeleted?(event: { readonly messageId: string; readonly threadId: string }): unknown;
  processAction(
    event: ChatSignal & { readonly actionId: string; readonly value?: string },
    options: unknown,
  ): unknown;
  processReaction(
    event: ChatSignal & {
      readonly threadId: string;
      readonly messageId: string;
      readonly rawEmoji: string;
      readonly added: boolean;
    },
  ): unknown;
  processSlashCommand(
    event: ChatSignal & {
      readonly channelId: string;
      readonly command: string;
      readonly text: string;
    },
    options: unknown,
  ): unknown;
}

/** What adapters log to. */
export interface ChatLogger {
  child(prefix: string): ChatLogger;
  debug(message: string, ...args: unknown[]): void;
  info(message: string, ...args: unknown[]): void;
  warn(message: string, ...args: unknown[]): void;
  error(message: string, ...args: unknown[]): void;
}

/**
 * The `Chat` of an adapter: it collects what the adapter says into the delivery that is being read. The interface
 * of the SDK grows with its minor versions: what is not known here is noted, and harms nobody.
 */
export function chatHost(adapterName: string): ChatHost {
  const state = chatState();
  const logger = loggerOf(adapterName);
  const host: ChatHost = {
    getLogger: () => logger,
    getState: () => state,
    getUserName: () => 'aduan',
    processMessage: async (_adapter, _threadId, message) => hear({ type: 'message', message }),
    handleIncomingMessage: async (_adapter, _threadId, message) =>
      hear({ type: 'message', message }),
    processMessageUpdated: async ({ message }) => hear({ type: 'updated', message }),
    processMessageDeleted: async (event) => hear({ type: 'deleted', ...event }),
    processAction: async (event) => hear({ type: 'action', ...event }),
    processReaction: async (event) => hear({ type: 'reaction', ...event }),
    processSlashCommand: async (event) => hear({ type: 'command', ...event }),
  };
  return new Proxy(host, {
    get(target, member, receiver) {
      const known: unknown = Reflect.get(target, member, receiver);
      if (known !== undefined || typeof member !== 'string') return known;
      return member.startsWith('process')
        ? async () => hear({ type: 'note', name: member.slice('process'.length) })
        : undefined;
    },
  });
}

/** One thing that an adapter said while it read a delivery. */
export type Heard =
  | { readonly type: 'message' | 'updated'; readonly message: GivenMessage }
  | { readonly type: 'deleted'; readonly messageId: string; readonly threadId: string }
  | ({ readonly type: 'action' } & Parameters<ChatHost['processAction']>[0])
  | ({ readonly type: 'reaction' } & Parameters<ChatHost['processReaction']>[0])
  | ({ readonly type: 'command' } & Parameters<ChatHost['processSlashCommand']>[0])
  | { readonly type: 'note'; readonly name: string };

function hear(heard: Heard): void {
  const { heard: all } = currentScope();
  if (!all) {
    throw new Error('A message came outside of a webhook. Let the adapter use webhooks only.');
  }
  all.push(heard);
}

/** What adapters log may hold words of citizens: that they logged is all that is passed on. */
function loggerOf(adapter: string): ChatLogger {
  const log = (level: 'debug' | 'info' | 'warn' | 'error') => () =>
    currentScope().context.log(level, 'chat-sdk.adapter-logged', { adapter });
  const logger: ChatLogger = {
    child: () => logger,
    debug: log('debug'),
    info: log('debug'),
    warn: log('warn'),
    error: log('error'),
  };
  return logger;
}
