import type { Visitor } from './officer-client.js';

/** Formats of the codes of places, cooperatives and officers. */
const patterns = [
  /\b\d{2}\.\d{2}\.\d{2}(?:\.\d{4})?\b/u,
  // A regency's code, which cannot be a time: hours end at 23.
  /(?<![\d.,])[3-9]\d\.\d{2}(?![\d.,])/u,
  /(?<![\w+-])[1-9]\d{9,15}(?!\w)/u,
  /\b(?:petugas|penyelia|auditor|pengawas)-[a-e]\b/u,
  // Types of events, as `ticket.moved` and `replies:draft-written`.
  /(?<![\w@./-])(?:ticket|message|sla|obligation|party)\.[a-z-]+(?![\w.])/u,
  /(?<![\w./-])[a-z]+(?:-[a-z]+)*:[a-z]+(?:-[a-z]+)*(?![\w/])/u,
];

/** The texts that show a code to their reader. */
export const codesIn = (texts: readonly string[], codes: ReadonlySet<string>) =>
  texts.filter(
    (text) =>
      codes.has(text) ||
      patterns.some((each) => each.test(text)) ||
      wordsIn(text).some((word) => codes.has(word) && /[.-]/.test(word)),
  );

const wordsIn = (text: string) => text.split(/[\s,;:()›·]+/u);

/** The plugins whose names a page could show. */
const pluginIds = [
  ...['api-keys', 'articles', 'case-file', 'change-feed', 'checkpoints', 'conversations'],
  ...['data-protection', 'dead-letters', 'field-tasks', 'key-management', 'merged-tickets'],
  ...['notifications', 'organization', 'parties', 'ratings', 'replies', 'reports'],
  ...['ticket-sync', 'view-log', 'webhooks'],
];

/** The codes that only programs use: topics, teams, kinds, states, actions, permissions, roles, plugins. */
export async function deskCodesOf(officer: Visitor): Promise<ReadonlySet<string>> {
  const { kinds, states } = await officer.read<{
    kinds: { id: string }[];
    states: Readonly<Record<string, unknown>>;
  }>('/api/v1/meta');
  const { actions, permissions, roles } = await officer.read<{
    actions: string[];
    permissions: string[];
    roles: string[];
  }>('/api/v1/me');
  return new Set([
    ...(await codesOf(officer)),
    ...kinds.map(({ id }) => id),
    ...[...Object.keys(states), ...actions, ...permissions, ...roles, ...pluginIds],
  ]);
}

/** The codes of all topics and teams. */
export async function codesOf(officer: Visitor): Promise<ReadonlySet<string>> {
  const { categories, teams } = await officer.read<{
    categories: { code: string }[];
    teams: { code: string }[];
  }>('/api/v1/meta');
  return new Set([...categories, ...teams].map(({ code }) => code));
}
