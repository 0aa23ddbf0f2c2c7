import type { Session } from '../session/session.js';
import type { AnyFlow } from './compiled-flow.js';
import { frameAt, goTo, note, say, type Talk } from './talk.js';

/**
 * Migrates a session of another version of the flow by its rule. Without a rule it restarts and keeps its language and
 * slots, as does a session whose node no longer exists.
 */
export function migrate(talk: Talk, { flow: id, version }: Session): void {
  const { flow } = talk;
  if (id === flow.id && version === flow.version && isKnown(talk)) return;
  const rule = (id === flow.id ? flow.migrations?.[version] : undefined) ?? 'restart';
  if (version !== flow.version && typeof rule === 'object') {
    for (const frame of talk.stack) frame.node = renamed(rule.renamed, frame.node);
    talk.answered = talk.answered.map((node) => renamed(rule.renamed, node));
  }
  if (rule !== 'restart' && isKnown(talk)) {
    note(talk, 'migrated');
    return;
  }
  talk.answered = [];
  talk.deferred = [];
  talk.wakeAt = null;
  if (talk.mode === 'bot') {
    talk.stack = [];
    goTo(talk, flow.start);
    say(talk, 'restarted');
  } else {
    talk.stack = [frameAt(flow.start)];
  }
  note(talk, 'restarted');
}

function renamed(names: Readonly<Record<string, string>>, node: string): string {
  return Object.hasOwn(names, node) ? (names[node] ?? node) : node;
}

function isKnown({ flow, stack }: { flow: AnyFlow; stack: Talk['stack'] }): boolean {
  return stack.every(({ node }) => Object.hasOwn(flow.nodes, node));
}
