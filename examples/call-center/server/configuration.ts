import type { BlockList } from 'node:net';
import { join, resolve } from 'node:path';
import type { WebchatConsent } from '@aduan/channel-webchat';
import type { SearchUse } from '@aduan/core/plugin';
import { readChatConsent } from './desk/chat-consent.js';
import { type EmailSettings, readEmail } from './desk/email-settings.js';
import { type ModelSettings, readModel } from './desk/model-settings.js';
import { readSearch } from './desk/search-settings.js';
import { readTelegramToken } from './desk/telegram-settings.js';
import { readWhatsapp, type WhatsappSettings } from './desk/whatsapp-settings.js';
import { readTelephone, type TelephoneSettings } from './phone/telephone-settings.js';
import { readTextGateway, type TextGateway } from './phone/text-gateway.js';
import { readSimkopdes, type SimkopdesSettings } from './simkopdes/simkopdes-settings.js';
import { addressList } from './site/client-address.js';
import { type DatabaseSettings, readDatabase } from './storage/database-settings.js';

/** The configuration, all by environment variables. */
export interface Configuration {
  /** `HOST`: the address to listen on. Default: this machine only. */
  readonly host: string;
  /** `PORT`: default 3000; when taken, the next free one. 0 lets the system choose. */
  readonly port: number;
  /** `ADUAN_DATA`: folder of database, keys and secrets. Default `.aduan` beside the example. */
  readonly dataFolder: string;
  /** `ADUAN_DATABASE_URL`: PostgreSQL instead of the folder, for several instances of one desk. */
  readonly database: DatabaseSettings | null;
  /**
   * `ADUAN_SEARCH`: what officers search through, `words` or only `facts`. Default: words, where there is an index
   * key.
   */
  readonly search: SearchUse;
  /** `ADUAN_PUBLIC_URL`: the address behind a proxy; https makes cookies secure. */
  readonly publicUrl: URL | null;
  /** `ADUAN_TRUSTED_PROXIES`: addresses and ranges whose `X-Forwarded-For` is believed. Default: none. */
  readonly trustedProxies: BlockList;
  /** `ADUAN_SAMPLES`: whether a new desk starts with sample tickets; `none` = it does not. Default: it does. */
  readonly hasSamples: boolean;
  /** `ADUAN_METRICS_TOKEN`: the bearer token for `/metrics`; without it the page does not exist. */
  readonly metricsToken: string | null;
  /** `ADUAN_DRAIN_SECONDS`: how long a stopping server still serves, so that load balancers notice; in ms. */
  readonly drainMs: number;
  /** `WHATSAPP_*`: the desk's WhatsApp number, if there is one. */
  readonly whatsapp: WhatsappSettings | null;
  /** `TELEGRAM_BOT_TOKEN`: the desk's Telegram bot, if there is one. */
  readonly telegramToken: string | null;
  /** `MAIL_*`, `SMTP_URL`, `IMAP_URL`: the desk's mailbox, if there is one. */
  readonly email: EmailSettings | null;
  /** `TELEPHONE_*`: the office's telephone system that reports its calls, if there is one. */
  readonly telephone: TelephoneSettings | null;
  /** `TEXT_GATEWAY_*`: the service that sends callers their ticket number by SMS or WhatsApp, if there is one. */
  readonly text: TextGateway | null;
  /**
   * `ADUAN_CHAT_CONSENT`: the version of the consent that citizens give before they write in the chat, if one is
   * asked for.
   */
  readonly chatConsent: WebchatConsent | null;
  /**
   * `ADUAN_UNDERSTANDING`: a model of `aduan train`; without one, topics are suggested by a model of invented
   * sentences.
   */
  readonly understandingModel: string | null;
  /** `ADUAN_ANSWER_MODEL`, `ADUAN_ANSWER_MODEL_KINDS`: a language model that phrases answers, if there is one. */
  readonly answerModel: ModelSettings | null;
  /** `SIMKOPDES_*`: the Simkopdes server, if there is one. */
  readonly simkopdes: SimkopdesSettings | 'stand-in' | null;
  /** `ADUAN_WEBHOOK_ALLOW`: internal addresses that webhooks may reach, also by http, separated by commas. */
  readonly webhookAllow: readonly string[];
  /** The folder of the example's own files. */
  readonly root: string;
}

/** @throws RangeError or TypeError that names the variable to correct */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
): Configuration {
  const { HOST, PORT, ADUAN_DATA, ADUAN_PUBLIC_URL, ADUAN_TRUSTED_PROXIES } = environment;
  const port = Number(PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`PORT must be a number from 0 to 65535, not "${PORT}".`);
  }
  if (ADUAN_PUBLIC_URL && !/^https?:$/.test(URL.parse(ADUAN_PUBLIC_URL)?.protocol ?? '')) {
    throw new TypeError('ADUAN_PUBLIC_URL must be a whole address, such as https://desk.example/');
  }
  const database = readDatabase(environment);
  return {
    host: HOST || '127.0.0.1',
    port,
    dataFolder: ADUAN_DATA ? resolve(ADUAN_DATA) : join(root, '.aduan'),
    database,
    search: readSearch(environment, database),
    publicUrl: ADUAN_PUBLIC_URL ? new URL(ADUAN_PUBLIC_URL) : null,
    hasSamples: environment.ADUAN_SAMPLES !== 'none',
    metricsToken: metricsTokenOf(environment.ADUAN_METRICS_TOKEN),
    drainMs: drainOf(environment.ADUAN_DRAIN_SECONDS ?? '0'),
    trustedProxies: proxyList(ADUAN_TRUSTED_PROXIES ?? ''),
    whatsapp: readWhatsapp(environment),
    telegramToken: readTelegramToken(environment),
    email: readEmail(environment),
    telephone: readTelephone(environment),
    text: readTextGateway(environment),
    chatConsent: readChatConsent(environment),
    understandingModel: environment.ADUAN_UNDERSTANDING || null,
    answerModel: readModel(environment),
    simkopdes: readSimkopdes(environment),
    webhookAllow: (environment.ADUAN_WEBHOOK_ALLOW ?? '').split(',').filter((each) => each !== ''),
    root,
  };
}

/** Whether only this machine can reach the server: it listens locally and has no public URL. */
export function isLocalOnly({ host, publicUrl }: Pick<Configuration, 'host' | 'publicUrl'>) {
  return isLoopback(host) && (publicUrl === null || isLoopback(publicUrl.hostname));
}

/** Whether a host name means this machine. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}

function metricsTokenOf(text: string | undefined): string | null {
  if (!text) return null;
  if (/^[\w.~+/=-]{16,}$/.test(text)) return text;
  throw new TypeError('ADUAN_METRICS_TOKEN must have 16 characters or more, without blanks.');
}

function drainOf(text: string): number {
  const seconds = Number(text);
  if (seconds >= 0 && seconds <= 60) return seconds * 1_000;
  throw new RangeError('ADUAN_DRAIN_SECONDS must be a number from 0 to 60.');
}

function proxyList(text: string): BlockList {
  try {
    return addressList(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new TypeError(`ADUAN_TRUSTED_PROXIES: ${reason}`, { cause });
  }
}
