import { createApi, scopeNames } from '@aduan/api';
import { createAduan } from '@aduan/core';
import { createApiKeys } from '@aduan/core/api-keys';
import { createCases } from '@aduan/core/cases';
import { createCooperativeFacts } from '@aduan/core/cooperative-facts';
import { createDataProtection } from '@aduan/core/data-protection';
import { createFieldReports } from '@aduan/core/field-reports';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { memoryStore } from '@aduan/core/memory';
import { leastLoaded, organization } from '@aduan/core/organization';
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
    teams: { organization: office, strategy: leastLoaded },
    cases: createCases(aduan),
    dataProtection: createDataProtection(aduan),
    facts: createCooperativeFacts(aduan),
    field: createFieldReports(aduan),
    answer: () => ({ kind: 'none' }),
    webhooks: createWebhooks(aduan, {
      transport: { obstacle: () => null, send: async () => ({ status: 204, retryAfterMs: null }) },
    }),
  });
  const { token } = await keys.issue({ name: 'test', roles: ['supervisor'], scopes: scopeNames });
  return { aduan, api, token };
}
