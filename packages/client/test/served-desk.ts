import { createApi, scopeNames } from '@aduan/api';
import { createAduan } from '@aduan/core';
import { createApiKeys } from '@aduan/core/api-keys';
import { createCases } from '@aduan/core/cases';
import { createCooperativeFacts } from '@aduan/core/cooperative-facts';
import { createDataProtection } from '@aduan/core/data-protection';
import { memoryDirectory } from '@aduan/core/directory';
import { createEditorial } from '@aduan/core/editorial';
import { createFieldReports } from '@aduan/core/field-reports';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { memoryStore } from '@aduan/core/memory';
import { createNotices } from '@aduan/core/notices';
import { createTeams, leastLoaded, organization } from '@aduan/core/organization';
import { createLooks } from '@aduan/core/oversight';
import { createSharing } from '@aduan/core/sharing';
import { sp4nPractice } from '@aduan/core/sla';
import { createWebhooks } from '@aduan/core/webhooks';

const office = organization({
  units: [{ code: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions' } }],
  supervision: ['kelembagaan'],
});

/** A desk with the whole API, and a key that may do everything. */
export async function servedDesk() {
  const parts = { calendar: kemenkopCalendar, policies: [sp4nPractice], channels: {} };
  const aduan = createAduan({ store: memoryStore(), ...parts });
  const keys = createApiKeys(aduan);
  const api = createApi({
    aduan,
    keys,
    teams: createTeams(aduan, { organization: office, strategy: leastLoaded }),
    cases: createCases(aduan),
    dataProtection: createDataProtection(aduan),
    facts: createCooperativeFacts(aduan),
    field: createFieldReports(aduan),
    editorial: createEditorial(aduan, { book: 'articles', read: (content) => content }),
    looks: createLooks(aduan),
    notices: createNotices(aduan, { organization: office, contact: () => null }),
    sharing: createSharing(aduan, {
      directory: memoryDirectory([], { helpdesk: true }),
      caseUrl: ({ number }) => `https://desk.example/${number}`,
    }),
    answer: () => ({ kind: 'none' }),
    webhooks: createWebhooks(aduan, {
      transport: { obstacle: () => null, send: async () => ({ status: 204, retryAfterMs: null }) },
    }),
  });
  const { token } = await keys.issue({ name: 'test', roles: ['supervisor'], scopes: scopeNames });
  return { aduan, api, token };
}
