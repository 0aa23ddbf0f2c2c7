import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type Aduan,
  type AduanOptions,
  type Channel,
  categoryTree,
  createAduan,
  InputError,
  legalHolds,
  officerPrincipal,
  type Principal,
  sp4nPractice,
  systemPrincipal,
} from '@aduan/core';
import { memoryHelpdesk } from '@aduan/core/directory';
import { cooperativeFacts } from '@aduan/kopdes/facts';
import { type ApiKeyInput, apiKeys } from '@aduan/plugins/api-keys';
import { articles } from '@aduan/plugins/articles';
import { caseFile } from '@aduan/plugins/case-file';
import { changeFeed } from '@aduan/plugins/change-feed';
import { fieldTasks } from '@aduan/plugins/field-tasks';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { notifications } from '@aduan/plugins/notifications';
import {
  leastLoaded,
  type Officers,
  type Organization,
  type OrganizationDefinition,
  organization,
  organizationSource,
  type StoredOrganization,
  teams,
} from '@aduan/plugins/organization';
import { parties } from '@aduan/plugins/parties';
import { ratings } from '@aduan/plugins/ratings';
import { replies } from '@aduan/plugins/replies';
import { reports } from '@aduan/plugins/reports';
import { ticketSync } from '@aduan/plugins/ticket-sync';
import { viewLog } from '@aduan/plugins/view-log';
import { type WebhookTransport, webhooks } from '@aduan/plugins/webhooks';
import { memoryStore } from '@aduan/store-memory';
import { buildChannel, sampleCategories } from '@aduan/testkit';
import { type Api, type ApiOptions, createApi } from '../src/index.js';
import { askingIntake } from './asking-intake.js';
import { visits } from './visits.js';

/** Tuesday, 14 April 2026, 09:00 WIB. */
const tuesdayMorning = Date.parse('2026-04-14T09:00:00+07:00');

const staff: OrganizationDefinition = {
  units: [
    { code: 'kelembagaan', name: { id: 'Tim kelembagaan', en: 'Institutions' } },
    { code: 'pengawasan', name: { id: 'Tim pengawasan', en: 'Supervision' } },
  ],
  officers: [
    { id: 'petugas', unit: 'kelembagaan', roles: ['agent'] },
    { id: 'penyelia', unit: 'kelembagaan', roles: ['supervisor'] },
  ],
  supervision: ['pengawasan'],
};

const transport: WebhookTransport = {
  obstacle: ({ protocol }) => (protocol === 'https:' ? null : 'must begin with https'),
  send: async () => ({ status: 204, retryAfterMs: null }),
};

/**
 * A desk in memory with its API and a key for each role.
 *
 * @param host - how the desk is searched, what a case can be there, and an organization whose officers it keeps
 */
export async function smallDesk(
  options: Partial<ApiOptions> = {},
  {
    office: stored,
    ...host
  }: Pick<AduanOptions<Record<string, Channel>>, 'kinds' | 'masker' | 'search'> & {
    readonly office?: StoredOrganization;
  } = {},
) {
  const clock = { now: tuesdayMorning };
  const store = memoryStore();
  const working = organizationSource(staff);
  const office: Organization = stored ?? organization(working);
  const helpdesk = memoryHelpdesk({ name: 'helpdesk' });
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { chat: buildChannel() },
    categories: categoryTree(sampleCategories),
    intake: askingIntake(),
    now: () => clock.now,
    plugins: [
      teams(office, { strategy: leastLoaded }),
      visits(),
      apiKeys(),
      ratings({ question: false }),
      changeFeed(),
      articles({ read: articleIn }),
      cooperativeFacts(),
      webhooks({ transport }),
      viewLog({ delayMs: 0 }),
      replies(),
      mergedTickets(),
      notifications({ contact: () => null }),
      parties(),
      legalHolds(),
      fieldTasks(),
      caseFile({ names: { office: 'Pusat Layanan Contoh' } }),
      reports(),
      ticketSync({
        directory: helpdesk,
        ticketUrl: ({ number }) => `https://desk.example/${number}`,
      }),
    ],
    ...host,
  });
  const { 'api-keys': keys } = aduan.plugins;
  const logged: unknown[] = [];
  const given: ApiOptions = {
    aduan,
    limits: { caller: 1_000_000, address: 1_000_000, wrongKeys: 1_000_000 },
    logger: (...line) => logged.push(line),
    now: () => clock.now,
    ...options,
  };
  const api = createApi(given);
  /** A key for somebody who works here, so that cases can be given to it. */
  async function tokenFor(roles: readonly string[], more: Partial<ApiKeyInput> = {}) {
    const { key, token } = await keys.issue(
      { name: roles.join('-'), roles, scopes: scopesIn(api, stored ? 'stored' : 'given'), ...more },
      { actor: systemPrincipal },
    );
    const newcomer = { id: key.principal, unit: 'kelembagaan', roles };
    if (stored) {
      const said = { ...newcomer, name: roles.join('-'), title: 'Petugas', reason: 'Uji coba' };
      await officersOf(aduan).inviteOfficer(said, { actor: systemPrincipal });
      return token;
    }
    const { officers = [], ...rest } = working.current().definition;
    working.replace({ ...rest, officers: [...officers, newcomer] });
    return token;
  }
  return {
    ...{ aduan, api, clock, given, helpdesk, keys, logged, store },
    tokenFor,
    editorial: aduan.plugins.articles,
    facts: aduan.plugins['cooperative-facts'],
    webhooks: aduan.plugins.webhooks,
  };
}

const { officers: _given, ...units } = staff;

/** The units of the desk, for officers who are kept in its store. */
export const unitsOfDesk = units;

/** The calls on officers of a desk that keeps them in its store. */
export function officersOf({ plugins }: Pick<Aduan, 'plugins'>): Officers {
  return plugins.organization as Officers;
}

/** Scopes of the two kinds of small desks: the document that names them takes longer than most tests. */
const scopes = new Map<'given' | 'stored', readonly string[]>();

/** Every scope that an operation of an API needs. */
function scopesIn(api: Api, office: 'given' | 'stored'): readonly string[] {
  const known = scopes.get(office);
  if (known) return known;
  const operations = Object.values(api.document.paths).flatMap((methods) => Object.values(methods));
  const found = [...new Set(operations.flatMap(({ security }) => security[0]?.key ?? []))];
  scopes.set(office, found);
  return found;
}

function articleIn(given: unknown): { readonly text: string } {
  const { text } = Object(given);
  if (typeof text === 'string') return Object(given);
  throw new InputError('An article has a text.', [{ message: 'must be a text', path: ['text'] }]);
}

/** What one request is made of. */
export interface Sent {
  readonly token?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks an API as a program does; each change gets a key of its own unless one is given. */
export async function ask(
  api: { fetch(request: Request): Promise<Response> },
  method: string,
  path: string,
  { body, headers = {}, token }: Sent = {},
) {
  const request = new Request(`http://desk.example/api/v1${path}`, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(method === 'POST' && { 'Idempotency-Key': crypto.randomUUID() }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await api.fetch(request);
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return { response, status: response.status, body: isJson && text ? JSON.parse(text) : text };
}

/** An officer as the host's own sign-in knows him. */
export const supervisor: Principal = officerPrincipal('atasan', ['supervisor']);
