import { createApi } from '@aduan/api';
import { sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal, sp4nPractice, systemPrincipal } from '@aduan/core';
import { apiKeys } from '@aduan/plugins/api-keys';
import { type WebhookRequest, webhooks } from '@aduan/plugins/webhooks';
import { memoryStore } from '@aduan/store-memory';

export const supervisor = officerPrincipal('atasan', ['supervisor']);

/** The application whose users open the console. */
export const trustedHost = {
  issuer: 'https://app.example',
  audience: 'https://desk.example',
  key: { alg: 'HS256', secret: 'rahasia-bersama-untuk-uji-0123456789' },
} as const;

/**
 * A desk with a key for the PHP application, and a webhook endpoint at it. @param now - its clock; default: the
 * machine's
 */
export async function deskForPhp(now = () => Date.now()) {
  const sent: WebhookRequest[] = [];
  const plugin = webhooks({
    transport: {
      obstacle: () => null,
      async send(request) {
        sent.push(request);
        return { status: 204, retryAfterMs: null };
      },
    },
  });
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    plugins: [apiKeys(), plugin, sessions({ signed: trustedHost })],
    now,
  });
  const name = 'laravel';
  const program = { name, roles: ['agent'], scopes: ['tickets:write'] };
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  const input = { name, url: 'https://app.example/hooks/aduan', events: ['*'] } as const;
  const { secret } = await aduan.plugins.webhooks.add(input, { actor: supervisor });
  const api = createApi({ aduan, accounts: aduan.plugins.sessions });
  return { aduan, api, key: token, secret, sent };
}
