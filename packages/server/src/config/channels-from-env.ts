import { type WebchatChannel, type WebchatOptions, webchatFromEnv } from '@aduan/channel-webchat';
import type { Channel } from '@aduan/core';
import { chatCopies } from '../site/chat-copies.js';
import type { DeskHost } from './define-config.js';
import { isNamed } from './environment-table.js';

/** The site's privacy notice: a section of its front page. */
const noticeUrl = '/#privacy';

/** Sources of the channels: the environment, and the address of the desk. */
export interface ChannelsHost extends Pick<DeskHost, 'environment'> {
  readonly settings: Pick<DeskHost['settings'], 'publicUrl'>;
  readonly site: Pick<DeskHost['site'], 'catalogue'>;
  readonly storage: Pick<DeskHost['storage'], 'secret'>;
}

/** Channels that the environment adds to a desk. */
export interface EnvironmentChannels {
  /** WhatsApp, Telegram and e-mail, where the environment names them. */
  readonly channels: Readonly<Partial<Record<'whatsapp' | 'telegram' | 'email', Channel>>>;
  /** Makes the web chat, with the consent and the copies by e-mail that the environment asks for. */
  readonly webchat: (options: Omit<WebchatOptions, 'consent' | 'copies'>) => WebchatChannel;
}

/**
 * Opens the channels that the environment names, each by `fromEnv` of its package, which is loaded only then.
 *
 * @throws TypeError that names the variable to correct, never its value
 */
export async function environmentChannels({
  environment,
  settings: { publicUrl },
  site,
  storage,
}: ChannelsHost): Promise<EnvironmentChannels> {
  const isSet = (owner: string) => isNamed(environment, `@aduan/${owner}`);
  const email =
    isSet('channel-email') &&
    (await (
      await import('@aduan/channel-email')
    ).emailFromEnv(environment, { name: () => site.catalogue.id.site }));
  const whatsapp =
    isSet('channel-whatsapp') &&
    (await import('@aduan/channel-whatsapp')).whatsappFromEnv(environment);
  const telegram =
    isSet('channel-telegram') &&
    (await import('@aduan/channel-telegram')).telegramFromEnv(environment, {
      publicUrl,
      webhookSecret: await storage.secret('telegram'),
    });
  return {
    channels: {
      ...(whatsapp && { whatsapp }),
      ...(email && { email: email.channel }),
      ...(telegram && { telegram }),
    },
    webchat: (options) =>
      webchatFromEnv(environment, {
        ...options,
        consent: {
          text: { id: site.catalogue.id.consent, en: site.catalogue.en.consent },
          url: noticeUrl,
        },
        ...(email && { copies: chatCopies(email, site) }),
      }),
  };
}

/** The channels of a desk without channels in its configuration: web chat, and the channels of the environment. */
export async function channelsFromEnv(
  host: ChannelsHost & Pick<DeskHost, 'webchat'>,
): Promise<Readonly<Record<string, Channel>>> {
  const { channels, webchat } = await environmentChannels(host);
  return { web: webchat(host.webchat), ...channels };
}
