import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { seenOfficers } from '../src/access/seen-officers.js';
import type { ApiOptions } from '../src/index.js';
import type { Operation } from '../src/operations/operation.js';
import { toProblem } from '../src/responses/problem.js';
import { allRoutes } from '../src/routes/all-routes.js';
import { type Example, examples, stageOf } from './examples.js';
import { smallDesk, supervisor } from './small-desk.js';

/** What the desk and its plugins can do and no route leads to, with the reason. A star stands for all the rest of a part. */
const beside: Readonly<Record<string, string>> = {
  'aduan.on': 'followEvents and webhooks tell what happens',
  'aduan.start': 'the process of the host, not its callers',
  'aduan.close': 'the process of the host, not its callers',
  'aduan.workOff': 'the timer of the host, not its callers',
  'aduan.fetch': 'webhooks and pages of channels, which the host mounts beside the API',
  'aduan.rebuild': 'the process of the host, not its callers',
  'aduan.redo': 'aduan restore, before anybody is served',
  'aduan.formerTerms': 'the process of the host, before it reschedules',
  'aduan.reschedule': 'takes the calendar that the desk was composed with before',
  'tickets.openAll': 'openTickets, with the key of its request',
  'calendar.*': 'arithmetic: countDue and explainDue count with pauses, and say how',
  'categories.*': 'describeDesk gives each with its path, to search as one likes',
  'workflow.*': 'describeDesk gives the states, getTicket the actions that can be taken',
  'citizen.categories': 'describeDesk lists them',
  'citizen.kinds': 'describeDesk lists them with their labels',
  'citizen.numberIn': 'for channels: a number in what a citizen writes',
  'citizen.privacyNotice': 'for channels, which tell it before anything else',
  'citizen.receipt': 'opening answers number and PIN to a program: it tracks with them',
  'citizen.reopen': 'reopenTracked, by the command that is declared',
  'citizen.transcript': 'readTranscript, for whoever is known; a chat shows its own',
  'citizen.watch': 'followEvents; a page of a citizen asks again',
  'files.get': 'readFile, for whoever may see its ticket',
  'files.put': 'openTicket takes files, which an inspector looks at first',
  'files.delete': 'files go with their case or their person: eraseParty',
  'queues.*': 'listDeadLetters, replayDeadLetter and discardDeadLetter, for whoever may',
  'change-feed.hear': 'followEvents, for each signal',
  'change-feed.tell': 'the process of the host, not its callers',
  'view-log.forget': 'by the rule of the host: keepDays',
  'view-log.search': 'searchTickets: what a program may see is said by its scopes',
  'view-log.redacted': 'lists of merged reports, exports and calls, for sessions',
  'view-log.recordApart': 'where a route shows what is of no ticket: readCallRecording',
  'view-log.flush': 'the process of the host, not its callers',
};

/** What plugins can do and no route leads to. */
const silent = [
  // Data of the host: describeDesk gives its units, whoAmI the duties of whoever asks.
  'organization.office',
  'visits.recount',
  // A key that makes keys would be worth all of them: the command `aduan api-key`. Each request finds its own.
  ...['find', 'issue', 'replace', 'revoke', 'list'].map((name) => `api-keys.${name}`),
  // What the bot tells, as listPublishedArticles does; and articles of a package, which the host brings in.
  'articles.published',
  'articles.importDrafts',
  // What a register said, which the host asks itself; and exportFacts as data.
  'cooperative-facts.receiveCard',
  'cooperative-facts.export',
  // An answer in a conversation; on a page one leaves the button alone.
  'merged-tickets.decline',
  // readCaseFile is both, in the names of the host.
  ...['gather', 'html'].map((name) => `case-file.${name}`),
  // exportTickets is the same list with all columns, and their headings.
  'reports.columns',
  'reports.exportList',
];

type Given = Pick<ApiOptions, 'aduan'>;

/** Plugins that the API calls besides what they declare. */
const entered = ['change-feed', 'parties', 'view-log'];

let host: Given;
let operations: readonly Operation[];
const reached = new Map<string, Set<string>>();

/** The same functions, which remember by which operation they were called. */
function watched<Part extends object>(name: string, part: Part, current: () => string): Part {
  const members = Object.entries(part).map(([member, value]) => {
    if (typeof value !== 'function') return [member, value];
    const called = (...given: unknown[]) => {
      const full = `${name}.${member}`;
      reached.set(full, (reached.get(full) ?? new Set()).add(current()));
      return value(...given);
    };
    return [member, called];
  });
  return Object.fromEntries(members);
}

/** Everything that has functions: the parts of the desk, and its plugins. */
function partsOf({ aduan }: Given): Readonly<Record<string, object>> {
  const { calendar, categories, citizen, deadLetters, files, queues, tickets, workflow } = aduan;
  const own = {
    calendar,
    categories,
    citizen,
    'dead-letters': deadLetters,
    files,
    queues,
    tickets,
    workflow,
  };
  return { aduan, ...own, ...pluginsOf(aduan) } as Readonly<Record<string, object>>;
}

function pluginsOf({ plugins }: Given['aduan']): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(plugins).filter(([id]) => entered.includes(id)));
}

beforeAll(async () => {
  const desk = await smallDesk();
  host = desk.given;
  let current = '';
  const watch = <Part extends object>(name: string, part: Part) =>
    watched(name, part, () => current);
  const watchAll = (parts: Readonly<Record<string, object>>) =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, watch(name, part)]));
  const { aduan: _, ...parts } = partsOf(host);
  const watchedParts = watchAll(parts);
  const plugins = { ...host.aduan.plugins, ...watchAll(pluginsOf(host.aduan)) };
  const aduan = Object.assign(watch('aduan', host.aduan), watchedParts, { plugins });
  const { timeZone } = host.aduan.calendar.def;
  operations = allRoutes(Object.assign({ ...host }, watchedParts, { aduan }), {
    ...desk.given,
    addressOf: () => null,
    caller: async () => null,
    closing: AbortSignal.abort(),
    networkOf: async () => null,
    seen: seenOfficers(),
    signedIn: async () => null,
    timeZone,
    toProblem: toProblem(timeZone, () => {}),
  });
  for (const operation of operations) {
    const example = await examples[operation.name]?.(stageOf(desk.aduan, desk));
    if (!example) continue;
    current = operation.name;
    const files = operation.takesFiles ? [[], [file]] : [[]];
    for (const brought of files) await run(operation, example, brought).catch(() => {});
  }
});

const file = { content: new TextEncoder().encode('%PDF-1'), mime: 'application/pdf' };

async function run(operation: Operation, example: Example, files: never[] | unknown[]) {
  const url = new URL(`http://desk.example${example.path}${example.query ?? ''}`);
  const form = operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  const path = { ...new RegExp(`^${form}$`).exec(decodeURIComponent(url.pathname))?.groups };
  const query = operation.query.parse(Object.fromEntries(url.searchParams));
  const body = operation.body?.parse(example.body ?? {}) ?? null;
  const sent = operation.body ? (example.body ?? {}) : Object.fromEntries(url.searchParams);
  const call = {
    path,
    query,
    body,
    sent,
    files,
    reply: new Headers(),
    request: new Request(url),
  } as never;
  await operation.run(call, { actor: supervisor, key: crypto.randomUUID() });
}

it('every member of the desk and its plugins has a route, or a reason to have none', () => {
  const members = Object.entries(partsOf(host)).flatMap(([name, part]) =>
    Object.entries(part).flatMap(([member, value]) =>
      typeof value === 'function' ? [`${name}.${member}`] : [],
    ),
  );
  expect(members.length).toBeGreaterThan(100);
  // What a plugin declares is called as it is mounted. Those of core are members of the desk as well.
  const declared = new Set(operations.map(({ call = '' }) => call.replace(':', '.')));
  const left = members.filter((member) => !reached.has(member) && !declared.has(member));
  const reasonOf = (member: string) => (member in beside ? member : member.replace(/\..*/, '.*'));
  expect([...new Set(left.map(reasonOf))].toSorted()).toEqual(Object.keys(beside).toSorted());
});

it('every call of a plugin has a route, or is known to have none', () => {
  const routed = new Set(operations.map(({ call }) => call));
  const calls = Object.entries(host.aduan.plugins).flatMap(([id, plugin]) =>
    Object.keys(plugin).map((name) => `${id}.${name}`),
  );
  expect(calls.length).toBeGreaterThan(120);
  const isEntered = (name: string) =>
    routed.has(name.replace('.', ':')) || reached.has(name) || name in beside;
  expect(calls.filter((name) => !isEntered(name))).toEqual(silent);
});

it('a desk is all that core makes: nothing is made of a desk beside it', async () => {
  const manifest = readFileSync(new URL('../../core/package.json', import.meta.url), 'utf8');
  const entries = Object.keys(JSON.parse(manifest).exports).filter((name) => !/json$/.test(name));
  const modules = await Promise.all(entries.map((name) => import(`@aduan/core${name.slice(1)}`)));
  const factories = modules
    .flatMap((module) => Object.keys(module))
    .filter((name) => /^create(?!Id$)/.test(name));
  expect(factories).toEqual(['createAduan']);
});
