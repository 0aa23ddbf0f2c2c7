import { accountsPlugin, type LocalAccounts } from '@aduan/accounts/local';
import { createApi, scopeNames } from '@aduan/api';
import { sessions } from '@aduan/api/accounts';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { webchatTyping } from '@aduan/channel-webchat';
import { createAduan, legalHolds, sp4nPractice, systemPrincipal } from '@aduan/core';
import { memoryHelpdesk } from '@aduan/core/directory';
import { callSessions } from '@aduan/ivr/call-events';
import type { ArticleContent } from '@aduan/knowledge';
import { articleReader, knowledge, topicSuggestions } from '@aduan/knowledge/plugin';
import { cooperativeFacts } from '@aduan/kopdes/facts';
import { apiKeys } from '@aduan/plugins/api-keys';
import { articles } from '@aduan/plugins/articles';
import { caseFile } from '@aduan/plugins/case-file';
import { changeFeed } from '@aduan/plugins/change-feed';
import { fieldTasks } from '@aduan/plugins/field-tasks';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { notifications } from '@aduan/plugins/notifications';
import { storedOrganization, teams } from '@aduan/plugins/organization';
import { parties } from '@aduan/plugins/parties';
import { ratings } from '@aduan/plugins/ratings';
import { replies } from '@aduan/plugins/replies';
import { reports } from '@aduan/plugins/reports';
import { settings } from '@aduan/plugins/settings';
import { ticketSync } from '@aduan/plugins/ticket-sync';
import { viewLog } from '@aduan/plugins/view-log';
import { type WebhookRequest, webhooks } from '@aduan/plugins/webhooks';
import { cooperatives } from '@aduan/simkopdes';
import { memoryStore } from '@aduan/store-memory';

const office = storedOrganization({
  units: [{ code: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions' } }],
  supervision: ['kelembagaan'],
});

/** A desk with the whole API, and a key that may do everything. @param sent - gets what webhooks send */
export async function servedDesk(sent: (request: WebhookRequest) => void = () => {}) {
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const send = async (request: WebhookRequest) => {
    sent(request);
    return { status: 204, retryAfterMs: null };
  };
  const hooks = webhooks({ transport: { obstacle: () => null, send } });
  const plugins = [
    apiKeys(),
    teams(office),
    // What it declares is enough: nobody signs in here.
    accountsPlugin({} as LocalAccounts),
    // With all ways to sign in, so that the types name every operation.
    sessions({
      credentials: { check: async () => null },
      signed: { issuer: 'host', audience: 'desk', key: { alg: 'HS256', secret: 'x'.repeat(32) } },
    }),
    ratings(),
    changeFeed(),
    viewLog(),
    hooks,
    parties(),
    reports(),
    replies(),
    articles<ArticleContent>({ read: articleReader(() => false) }),
    knowledge(),
    topicSuggestions(() => ({ suggest: () => ({}) })),
    mergedTickets(),
    notifications({ contact: () => null }),
    settings(),
    cooperativeFacts(),
    cooperatives({ register: null }),
    callSessions({}),
    legalHolds(),
    fieldTasks(),
    caseFile(),
    ticketSync({
      directory: memoryHelpdesk(),
      ticketUrl: ({ number }) => `https://desk.example/${number}`,
    }),
    webchatTyping({ officer: () => {}, onCitizen: () => () => {} }),
  ] as const;
  const aduan = createAduan({ store: memoryStore(), ...parts, plugins });
  const api = createApi({ aduan, accounts: aduan.plugins.sessions });
  const program = { name: 'test', roles: ['supervisor'], scopes: scopeNames };
  const { token } = await aduan.plugins['api-keys'].issue(program, { actor: systemPrincipal });
  return { aduan, api, token };
}
