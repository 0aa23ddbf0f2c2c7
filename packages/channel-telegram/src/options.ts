import { InputError } from '@aduan/core';

/** How updates arrive: Telegram calls the webhook, or the desk polls because it cannot be reached. */
export type TelegramTransport =
  | {
      /** Your own secret of 1 to 256 letters, digits, `_` and `-`: Telegram sends it with every webhook request. */
      readonly webhookSecret: string;
      /**
       * Public https address of the channel, such as `https://desk.example/aduan/telegram`, registered with Telegram at
       * each start. Without it, call `setWebhook` yourself.
       */
      readonly webhookUrl?: string;
      readonly polling?: never;
    }
  | {
      /** Polling removes a registered webhook: Telegram allows only one of both. */
      readonly polling: true;
      readonly webhookSecret?: never;
      readonly webhookUrl?: never;
    };

/** Options of `telegramChannel`. */
export type TelegramOptions = TelegramTransport & {
  /** The bot token from BotFather. */
  readonly token: string;
  /** Answer to a press of Start. Default: a greeting in Indonesian and English. */
  readonly welcome?: string;
  /**
   * Entry points of the flow that links may name (`https://t.me/<bot>?start=ask`). A person who presses Start behind
   * such a link enters the flow there, without the welcome. Needs an intake that supports entry points, such as
   * `dialogueIntake`. Default: none.
   */
  readonly entryPoints?: readonly string[];
  /** Address of your own Bot API server. Default `https://api.telegram.org`. */
  readonly apiRoot?: string;
};

/** @throws InputError that names the wrong option, never its value */
export function checkOptions({ token, webhookSecret, webhookUrl, polling }: TelegramOptions): void {
  const issues = [
    ...(/^\d+:[\w-]+$/.test(token) ? [] : ['token']),
    ...(polling || /^[\w-]{1,256}$/.test(webhookSecret) ? [] : ['webhookSecret']),
    ...(/^https:\/\/[^\s/]+/.test(webhookUrl ?? 'https://none') ? [] : ['webhookUrl']),
  ];
  if (issues.length === 0) return;
  throw new InputError(
    `The Telegram channel cannot use its ${issues.join(', ')}.`,
    issues.map((option) => ({ message: 'does not have the right form', path: [option] })),
  );
}
