import { messageOf } from './message-of.js';
import { oncePerSubject } from './once-per-subject.js';
import type { PluginConformance } from './plugin-conformance.js';
import { composeDesk } from './plugin-trial.js';
import { tryWork } from './try-work.js';

/** Why the data of the plugin cannot be read; null when it can. */
export const unreadable: (subject: PluginConformance) => Promise<string | null> = oncePerSubject(
  async ({ plugin: { events = [] } }) => {
    try {
      for (const { definition } of events) JSON.stringify(definition);
      return null;
    } catch {
      return 'its events cannot be kept as data';
    }
  },
);

/** Why no desk can be composed with the plugin; null when one can. */
export const uncomposed: (subject: PluginConformance) => Promise<string | null> = oncePerSubject(
  async (subject) => {
    try {
      composeDesk(subject);
      return null;
    } catch {
      return 'no desk can be composed with it';
    }
  },
);

/** The first command or query that no role may call. */
export function unheldPermission(subject: PluginConformance): readonly [string, string] | null {
  const { aduan, operations } = composeDesk(subject);
  const { permissions } = aduan.workflow.definition;
  for (const [name, { permission }] of Object.entries(operations)) {
    const roles = permission === null ? ['anybody'] : (permissions[permission] ?? []);
    if (roles.length === 0) return [name, String(permission)];
  }
  return null;
}

/** Why nothing can be called; null when everything can. */
export const uncallable: (subject: PluginConformance) => Promise<string | null> = oncePerSubject(
  async (subject) => {
    const why = await uncomposed(subject);
    if (why) return why;
    return unheldPermission(subject) ? 'nobody may call it' : null;
  },
);

/** Why the plugin cannot be driven; null when it can. */
export const undriven: (subject: PluginConformance) => Promise<string | null> = oncePerSubject(
  async (subject) => {
    const why = await uncallable(subject);
    if (why) return why;
    try {
      await tryWork(subject);
      return null;
    } catch (error) {
      return `it does not work: ${messageOf(error)}`;
    }
  },
);
