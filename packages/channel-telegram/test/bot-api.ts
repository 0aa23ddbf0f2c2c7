import { fakeNow, type ProviderAnswers } from '@aduan/testkit';
import { getResponse } from 'msw/utils/get-response';
import { refusal as errorResponse } from '../src/msw/bot-api-error.js';
import { botCallOf } from '../src/msw/bot-call.js';
import {
  type TelegramFault,
  type TelegramProvider,
  type TelegramProviderOptions,
  telegramProvider,
} from '../src/msw/index.js';
import { options } from './updates.js';

export const refusal = (code: number, description: string, parameters?: Record<string, number>) =>
  errorResponse({ code, description, ...(parameters && { parameters }) });

export const refuses =
  (...error: Parameters<typeof refusal>) =>
  () =>
    refusal(...error);

/** The answers of a stand-in without a socket. */
export function answersOf({ handlers }: TelegramProvider): ProviderAnswers {
  return async (request) => {
    const response = await getResponse([...handlers], request);
    if (!response) throw new Error(`nobody answers ${new URL(request.url).origin}`);
    return response;
  };
}

/** The answers of Telegram. @param fault - of each message; null = none */
export function botApi(
  fault: TelegramFault | null = null,
  changes: Partial<TelegramProviderOptions> = {},
): ProviderAnswers {
  const provider = telegramProvider({ ...options, now: () => fakeNow, ...changes });
  if (fault) provider.fail(fault, Number.POSITIVE_INFINITY);
  return answersOf(provider);
}

/** The fields of a call. */
export const fieldsOf = async (request: Request) => (await botCallOf(request)).fields;

/** The method that is called. */
export const methodOf = (request: Request) => new URL(request.url).pathname.split('/').at(-1) ?? '';
