import { InputError } from '@aduan/core';

/** How news come: Telegram calls the desk, or the desk asks Telegram because nobody can reach it. */
export type TelegramTransport =
  | {
      /** 1 to 256 letters, digits, `_` and `-` of your own: Telegram sends them along as proof. */
      readonly webhookSecret: string;
      /**
       * Public https address of the channel, such as `https://desk.example/aduan/telegram`: told to Telegram at
       * each start. Without it, call `setWebhook` yourself.
       */
      readonly webhookUrl?: string;
      readonly polling?: never;
    }
  | {
      /** A webhook that is set is removed: Telegram allows one or the other. */
      readonly polling: true;
      readonly webhookSecret?: never;
      readonly webhookUrl?: never;
    };

/** Options of `telegramChannel`. */
export type TelegramOptions = TelegramTransport & {
  /** The token of the bot, as BotFather gave it. */
  readonly token: string;
  /** What is said to whoever presses Start; default: a greeting in Indonesian and English. */
  readonly welcome?: string;
  /**
   * Doors of the flow that links may name (`https://t.me/<bot>?start=ask`): who presses Start behind one begins to
   * talk there, in place of the welcome. Needs an intake that knows doors, such as `dialogueIntake`. Default: none.
   */
  readonly doors?: readonly string[];
  /** Address of a Bot API server of your own. Default `https://api.telegram.org`. */
  readonly apiRoot?: string;
};

/** @throws InputError that names the option to mend, never its value */
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
