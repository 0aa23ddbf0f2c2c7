import type { TelegramOptions } from './options.js';

/** The bot at its server. Both addresses hold the token, so they must not appear in errors or logs. */
export interface Bot {
  /** The id of the bot: the first part of its token. */
  readonly account: string;
  /** Prefix of method names. */
  readonly methods: string;
  /** Prefix of file paths. */
  readonly files: string;
  /** Entry points that a link to the bot may name. */
  readonly entryPoints: readonly string[];
}

/** The bot of a token, at Telegram or at the host's own server. */
export function botOf({
  token,
  apiRoot = 'https://api.telegram.org',
  entryPoints = [],
}: Pick<TelegramOptions, 'token' | 'apiRoot' | 'entryPoints'>): Bot {
  const root = apiRoot.replace(/\/+$/, '');
  return {
    account: token.slice(0, token.indexOf(':')),
    methods: `${root}/bot${token}`,
    files: `${root}/file/bot${token}`,
    entryPoints,
  };
}
