import { InputError } from '@aduan/core';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineQuery,
  type HttpRoute,
} from '@aduan/core/plugin';
import { moveParts } from './moves/move-parts.js';
import type { Settings, SettingsOptions } from './settings.js';
import { openSettingsDesk } from './settings-desk.js';
import { settingsSchemas } from './settings-schemas.js';
import { historyEntry } from './settings-views.js';
import type { SettingsEntry } from './version.js';

/** How often each instance looks for versions that were not signalled, ms. */
const lookMs = 2_000;
/** Largest body, bytes of JSON: a year of holidays and 2,000 topics fit several times. */
const maxBodyBytes = 1024 * 1024;

const administrators = ['administrator'];

const conflict = (id: string, en: string) => ({ status: 409, title: { id, en } });

/**
 * The plugin of documents that an office changes while its desk runs: hours, holidays, limits and topics, and those
 * that other plugins contribute. Its ledger `settings:versions` keeps every version.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ …, plugins: [settings({ owner: { categories: 'code' } })] });
 * ```
 */
export function settings({
  approval = ['limits', 'organization', 'retention'],
  owner = {},
}: SettingsOptions = {}): AduanPlugin<'settings', Settings> {
  return definePlugin({
    id: 'settings',
    ledgers: ['versions', 'moves'],
    permissions: {
      'settings:read': [...administrators, 'supervisor', 'auditor'],
      'settings:write': administrators,
      'settings:approve': [...administrators, 'supervisor'],
    },
    errors: {
      'settings-owned-by-code': conflict('Ini ditetapkan dalam kode', 'This is set in code'),
      'settings-base-changed': conflict('Versi lain sudah berlaku', 'Another version is in force'),
      'settings-scheduled': conflict(
        'Ada versi yang menunggu tanggalnya',
        'A version waits for its date',
      ),
      'settings-not-seen': conflict('Akibatnya belum dilihat', 'The effects were not seen'),
      'settings-not-submitted': conflict(
        'Rancangan ini belum diajukan',
        'This draft was not submitted',
      ),
      'settings-nothing-to-move': conflict(
        'Tidak ada laporan terbuka yang perlu dipindahkan',
        'No open case has to be moved',
      ),
      'settings-move-running': conflict(
        'Laporan terbuka sedang dipindahkan',
        'Open cases are being moved',
      ),
      'settings-move-over': conflict(
        'Permintaan ini sudah diputuskan atau diganti',
        'This request was decided or replaced',
      ),
    },
    setup(context) {
      const desk = openSettingsDesk(context, { approval, owner });
      const { change, documentOf, versionOf } = desk;
      const moves = moveParts(context, desk.readOn);
      const schemas = settingsSchemas();
      const reading = { permission: 'settings:read' } as const;
      const writing = {
        permission: 'settings:write',
        answer: schemas.view,
        hasVersion: true,
      } as const;
      const approving = { ...writing, permission: 'settings:approve' } as const;
      const route = (name: string, path: string, summary: string): HttpRoute => ({
        name,
        path,
        summary,
      });
      return {
        start: desk.start,
        hooks: { settings: desk.inForce, decide: moves.rule },
        jobs: [
          moves.job,
          {
            name: 'follow',
            everyMs: lookMs,
            run: async () => {
              await desk.readOn();
              return false;
            },
          },
        ],
        queries: {
          ...moves.queries,
          list: defineQuery({
            ...reading,
            input: schemas.nothing,
            answer: schemas.list,
            http: route('listSettings', '', 'The documents that the office may change'),
            run: async () => [...(await desk.list())],
          }),
          get: defineQuery({
            ...reading,
            input: schemas.one,
            answer: schemas.view,
            http: route('getSettings', '{document}', 'A document in force, and its draft'),
            run: ({ document }, { actor }) => desk.view(documentOf(document), actor),
          }),
          history: defineQuery({
            ...reading,
            input: schemas.recent,
            answer: schemas.history,
            http: route(
              'readSettingsHistory',
              '{document}/history',
              'What happened to a document, newest first',
            ),
            async run({ document: subject, limit }) {
              documentOf(subject);
              const entries = await context
                .ledger<SettingsEntry>('settings:versions')
                .page({ subject, limit, newestFirst: true });
              return entries.map(({ entry }) => historyEntry(entry));
            },
          }),
          version: defineQuery({
            ...reading,
            input: schemas.numbered,
            answer: schemas.version,
            http: route('getSettingsVersion', '{document}/versions/{number}', 'One version'),
            async run({ document, number }) {
              await desk.readOn();
              return versionOf(documentOf(document), number);
            },
          }),
          changes: defineQuery({
            ...reading,
            input: schemas.between,
            answer: schemas.changes,
            http: route(
              'compareSettings',
              '{document}/changes',
              'The changes between two versions, in words',
            ),
            async run({ document: id, from, to }) {
              await desk.readOn();
              const document = documentOf(id);
              const [before, after] = [versionOf(document, from), versionOf(document, to)];
              return [...document.describe(before.body, after.body, context.names)];
            },
          }),
          check: defineQuery({
            ...reading,
            input: schemas.body,
            answer: schemas.check,
            http: {
              ...route(
                'checkSettings',
                '{document}/check',
                'The mistakes of a body or of the draft',
              ),
              method: 'POST',
            },
            run: ({ body, document }) => desk.check(documentOf(document), body),
          }),
          simulate: defineQuery({
            ...reading,
            input: schemas.one,
            answer: schemas.simulation,
            http: route(
              'simulateSettings',
              '{document}/simulation',
              'What the draft changes, and what it would have done to recent cases',
            ),
            run: ({ document }) => desk.simulate(documentOf(document)),
          }),
        },
        commands: {
          ...moves.commands,
          write: defineCommand({
            ...writing,
            input: schemas.draft,
            http: route('writeSettings', '{document}/draft', 'Keep a body as the draft'),
            run({ base, body, document }, options) {
              if (JSON.stringify(body).length > maxBodyBytes) {
                throw new InputError('A document has at most 1 MiB.');
              }
              return change(documentOf(document), options, () => ({ type: 'write', body, base }));
            },
          }),
          discard: defineCommand({
            ...writing,
            input: schemas.one,
            http: route('discardSettings', '{document}/removal', 'Throw the draft away'),
            run: ({ document }, options) =>
              change(documentOf(document), options, () => ({ type: 'discard' })),
          }),
          publish: defineCommand({
            ...writing,
            input: schemas.publication,
            http: route(
              'publishSettings',
              '{document}/publication',
              'Publish the draft, or submit it where that takes two people',
            ),
            run({ document: id, seen, ...how }, options) {
              const document = documentOf(id);
              return change(document, options, async () => {
                return { type: 'publish', ...how, ...(await desk.requireReady(document, seen)) };
              });
            },
          }),
          approve: defineCommand({
            ...approving,
            input: schemas.approval,
            http: route(
              'approveSettings',
              '{document}/approval',
              'Approve the draft of another person, which publishes it',
            ),
            run({ document: id, seen }, options) {
              const document = documentOf(id);
              return change(document, options, async () => {
                return { type: 'approve', ...(await desk.requireReady(document, seen)) };
              });
            },
          }),
          sendBack: defineCommand({
            ...approving,
            input: schemas.because,
            http: route('returnSettings', '{document}/return', 'Return the draft to its authors'),
            run: ({ document, reason }, options) =>
              change(documentOf(document), options, () => ({ type: 'return', reason })),
          }),
          withdraw: defineCommand({
            ...writing,
            input: schemas.withdrawal,
            http: route(
              'withdrawSettings',
              '{document}/withdrawal',
              'Withdraw a version before it comes into force',
            ),
            run: ({ document, number, reason }, options) =>
              change(documentOf(document), options, () => ({ type: 'withdraw', number, reason })),
          }),
          restore: defineCommand({
            ...writing,
            input: schemas.numbered,
            http: route(
              'restoreSettings',
              '{document}/restoration',
              'Make a draft of an earlier version',
            ),
            run({ document: id, number }, options) {
              const document = documentOf(id);
              return change(document, options, () => {
                return { type: 'restore', body: versionOf(document, number).body };
              });
            },
          }),
        },
      };
    },
  });
}
