import type { ProviderAnswers } from '@aduan/testkit';
import { fakeNow } from '@aduan/testkit';
import { getResponse } from 'msw/utils/get-response';
import {
  type WhatsappFault,
  type WhatsappProviderOptions,
  whatsappProvider,
} from '../src/msw/index.js';
import { options } from './webhook-requests.js';

/** The answers of WhatsApp without a socket. @param fault - of each request; null = none */
export function graph(
  fault: WhatsappFault | null = null,
  changes: Partial<WhatsappProviderOptions> = {},
): ProviderAnswers {
  const given = { ...options, now: () => fakeNow, ...changes } as WhatsappProviderOptions;
  const { handlers, fail } = whatsappProvider(given);
  if (fault) fail(fault, Number.POSITIVE_INFINITY);
  return async (request) => {
    const response = await getResponse([...handlers], request);
    if (!response) throw new Error(`nobody answers ${request.url}`);
    return response;
  };
}
