/** A part of the API that a key may use. */
export type Scope =
  | 'tickets:read'
  | 'tickets:write'
  | 'parties:read'
  | 'parties:write'
  | 'personal-data:read'
  | 'personal-data:write'
  | 'conversations:read'
  | 'conversations:write'
  | 'desk:read'
  | 'exports:read'
  | 'reports:read'
  | 'health:read'
  | 'events:read'
  | 'webhooks:read'
  | 'webhooks:write'
  | 'dead-letters:read'
  | 'dead-letters:write'
  | 'ticket-sync:read'
  | 'ticket-sync:write'
  | 'articles:read'
  | 'articles:write'
  | 'view-log:read'
  | 'view-log:write';

/** Description of each scope. */
const scopes: Readonly<Record<Scope, string>> = {
  'tickets:read': 'Read cases, their history, clocks and owed answers',
  'tickets:write':
    'Open cases and act on them; each answer shows the case as plain facts, also without `tickets:read`',
  'parties:read': 'Read who is who',
  'parties:write': 'Merge, split and mark people',
  'personal-data:read': 'Read all that is kept of a person, and who was affected by a loss of data',
  'personal-data:write': 'Correct and erase what is kept of a person',
  'conversations:read': 'Read what citizens and the bot say to each other',
  'conversations:write': 'Speak instead of the bot, and let it speak again',
  'desk:read': 'Read teams, categories, calendar and the bank of answers',
  'exports:read': 'Take lists out of the desk',
  'reports:read': 'Read the figures of the desk',
  'health:read': 'Read how the desk is doing',
  'events:read': 'Follow what happens',
  'webhooks:read': 'Read where programs hear of cases',
  'webhooks:write': 'Say where programs hear of cases',
  'dead-letters:read': 'Read what was given up on its way in or out',
  'dead-letters:write': 'Put it back in line, or away for good',
  'ticket-sync:read': 'Read how cases stand with another system',
  'ticket-sync:write': 'Ask that system for news of a case',
  'articles:read': 'Read what is written for citizens, and not told yet',
  'articles:write': 'Write, publish and retire it',
  'view-log:read': 'Read who looked at whose data',
  'view-log:write': 'Note that somebody saw something by a way of your own',
};

/** The names of the scopes of core. Plugins add their own: `<plugin id>:read`. */
export const scopeNames = /* @__PURE__ */ Object.keys(scopes) as readonly Scope[];

/** Descriptions of the scopes of an API: those of core, and those that operations of plugins need. */
export function scopesOf(
  operations: readonly { readonly name: string; readonly scope: string | null }[],
): Readonly<Record<string, string>> {
  const own = operations.flatMap(({ scope }) => (scope && !(scope in scopes) ? [scope] : []));
  const ofPlugins = [...new Set(own)].map((scope) => {
    const those = operations.filter((each) => each.scope === scope);
    return [scope, `For ${those.map(({ name }) => `\`${name}\``).join(', ')}`];
  });
  return { ...scopes, ...Object.fromEntries(ofPlugins) };
}

/** Scopes of a citizen who is signed in at the host: their own tickets, and public information. */
export const citizenScopes: readonly Scope[] = ['tickets:read', 'tickets:write', 'desk:read'];
