import type { AdapterEvent } from '../adapter/adapter-event.js';
import type { ChatHost, ChatLogger } from '../adapter/chat-host.js';
import { chatState } from '../adapter/chat-state.js';
import { currentScope } from './scope.js';

/**
 * Makes the `Chat` object of an adapter: it collects the events that the adapter reports while a webhook request is
 * read. The SDK's interface grows with its minor versions; unknown calls are logged and do no harm.
 */
export function hostOf(adapterName: string): ChatHost {
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

function hear(received: AdapterEvent): void {
  const { received: all } = currentScope();
  if (!all) {
    throw new Error('A message came outside of a webhook. Let the adapter use webhooks only.');
  }
  all.push(received);
}

/** Log messages of adapters may hold text of citizens: only the fact that they logged is passed on. */
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
