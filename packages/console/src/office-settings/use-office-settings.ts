import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { desk } from '../api/desk.js';
import { serverInstant } from '../time/clock.js';
import type { Limit } from './limits/limits-body.js';

/** A document of the office, as the API answers it. */
export type SettingsView = Awaited<ReturnType<typeof readSettings>>;
export type SettingsSummary = Awaited<ReturnType<typeof readList>>[number];
export type SettingsChange = Awaited<ReturnType<typeof readChanges>>[number];
export type SettingsEffects = Awaited<ReturnType<typeof readEffects>>;
export type SettingsEntry = Awaited<ReturnType<typeof readHistory>>[number];

async function readList() {
  return (await desk.get('/settings')).items;
}

async function readSettings(document: string) {
  return (await desk.get('/settings/{document}', { path: { document } })).settings;
}

async function readChanges(document: string, from: number, to: number) {
  const query = { from, to };
  return (await desk.get('/settings/{document}/changes', { path: { document }, query })).items;
}

function readEffects(document: string) {
  return desk.get('/settings/{document}/simulation', { path: { document } });
}

async function readHistory(document: string) {
  const query = { limit: 50 };
  return (await desk.get('/settings/{document}/history', { path: { document }, query })).items;
}

/** The documents, without their bodies. */
export const settingsListQuery = queryOptions({
  queryKey: ['office-settings'],
  queryFn: readList,
});

export function settingsQuery(document: string) {
  return queryOptions({
    queryKey: ['office-settings', document],
    queryFn: () => readSettings(document),
  });
}

/** The body of the code, which does not change while the desk runs. */
export function codeBodyQuery(document: string) {
  return queryOptions({
    queryKey: ['office-settings', document, 'code'],
    queryFn: () =>
      desk.get('/settings/{document}/versions/{number}', { path: { document, number: 0 } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The mistakes of a draft. @param version - of the document, so that another draft is checked again */
export function checkQuery(document: string, version: number) {
  return queryOptions({
    queryKey: ['office-settings', document, 'check', version],
    queryFn: () => desk.post('/settings/{document}/check', { path: { document }, body: {} }),
  });
}

/** What a draft without mistakes changes, and what it would have done to recent tickets. */
export function effectsQuery(document: string, version: number) {
  return queryOptions({
    queryKey: ['office-settings', document, 'effects', version],
    queryFn: () => readEffects(document),
    staleTime: 60_000,
  });
}

/** When a limit would be due for a report that comes now. */
export function dueQuery(limit: Limit) {
  return queryOptions({
    queryKey: ['office-settings', 'due', limit],
    queryFn: () => desk.post('/calendar/due', { body: { start: serverInstant(), limit } }),
    staleTime: 60_000,
  });
}

/** What happened to a document, newest first. */
export function historyQuery(document: string, version: number) {
  return queryOptions({
    queryKey: ['office-settings', document, 'history', version],
    queryFn: () => readHistory(document),
  });
}

/** The changes between two versions, which stay what they are. */
export function changesQuery(document: string, from: number, to: number) {
  return queryOptions({
    queryKey: ['office-settings', document, 'changes', from, to],
    queryFn: () => readChanges(document, from, to),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** An action on a document. */
export type SettingsAction =
  | { readonly type: 'write'; readonly body: unknown; readonly base: number }
  | { readonly type: 'discard' }
  | {
      readonly type: 'publish';
      readonly seen: string;
      /** ISO 8601. */
      readonly effectiveFrom?: string;
      readonly reason?: string;
      readonly isEmergency?: boolean;
    }
  | { readonly type: 'approve'; readonly seen: string }
  | { readonly type: 'sendBack'; readonly reason: string }
  | { readonly type: 'withdraw'; readonly number: number; readonly reason: string }
  | { readonly type: 'restore'; readonly number: number };

function sent(document: string, version: number, { type, ...body }: SettingsAction) {
  const to = { path: { document }, version };
  const given = body as never;
  switch (type) {
    case 'write':
      return desk.post('/settings/{document}/draft', { ...to, body: given });
    case 'discard':
      return desk.post('/settings/{document}/removal', to);
    case 'publish':
      return desk.post('/settings/{document}/publication', { ...to, body: given });
    case 'approve':
      return desk.post('/settings/{document}/approval', { ...to, body: given });
    case 'sendBack':
      return desk.post('/settings/{document}/return', { ...to, body: given });
    case 'withdraw':
      return desk.post('/settings/{document}/withdrawal', { ...to, body: given });
    case 'restore':
      return desk.post('/settings/{document}/restoration', { ...to, body: given });
  }
}

/** One action on a document, decided on the version that is shown. */
export function useSettingsAction(document: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ action, version }: { action: SettingsAction; version: number }) =>
      (await sent(document, version, action)).settings,
    onSuccess(settings) {
      client.setQueryData(settingsQuery(document).queryKey, settings);
      return Promise.all([
        client.invalidateQueries({ queryKey: settingsListQuery.queryKey, exact: true }),
        // Topics and limits of the desk may be others now.
        client.invalidateQueries({ queryKey: ['desk'] }),
      ]);
    },
    onError: () => client.invalidateQueries({ queryKey: settingsQuery(document).queryKey }),
  });
}
