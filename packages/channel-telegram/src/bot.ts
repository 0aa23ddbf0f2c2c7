import type { TelegramOptions } from './options.js';

/** The bot at its server. Both addresses hold the token: they stand in no error and no log. */
export interface Bot {
  /** The id of the bot, which its token begins with. */
  readonly account: string;
  /** What stands before the name of a method. */
  readonly methods: string;
  /** What stands before the path of a file. */
  readonly files: string;
  /** Doors that a link to it may name. */
  readonly doors: readonly string[];
}

/** The bot of a token at Telegram, or at a server of the host's own. */
export function botOf({
  token,
  apiRoot = 'https://api.telegram.org',
  doors = [],
}: Pick<TelegramOptions, 'token' | 'apiRoot' | 'doors'>): Bot {
  const root = apiRoot.replace(/\/+$/, '');
  return {
    account: token.slice(0, token.indexOf(':')),
    methods: `${root}/bot${token}`,
    files: `${root}/file/bot${token}`,
    doors,
  };
}
