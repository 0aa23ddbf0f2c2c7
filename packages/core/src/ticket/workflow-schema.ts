import * as z from 'zod';
import type { InputIssue } from '../errors.js';
import { phases } from './phase.js';
import type { TicketKind, WorkflowDefinition } from './workflow.js';

/** All kinds of ticket. */
export const ticketKinds: readonly TicketKind[] = [
  'complaint',
  'information-request',
  'suggestion',
];

const words = /* @__PURE__ */ z.string().trim().min(1, 'is empty');
const label = /* @__PURE__ */ z.strictObject({ id: words, en: words });
const roles = /* @__PURE__ */ z.array(words).min(1, 'no role may do it');

const state = /* @__PURE__ */ z.strictObject({
  phase: /* @__PURE__ */ z.enum(phases),
  official: label,
  citizen: label,
});

const transition = /* @__PURE__ */ z.strictObject({
  action: words,
  from: /* @__PURE__ */ z.array(words).min(1, 'starts from no state'),
  to: words,
  roles,
  label,
  requires: /* @__PURE__ */ z
    .array(/* @__PURE__ */ z.enum(['text', 'reason', 'team', 'referral']))
    .exactOptional(),
  sends: /* @__PURE__ */ z.enum(['question', 'answer']).exactOptional(),
  kinds: /* @__PURE__ */ z.array(/* @__PURE__ */ z.enum(ticketKinds)).min(1).exactOptional(),
  withinDays: /* @__PURE__ */ z.int().positive().exactOptional(),
});

const permission = /* @__PURE__ */ z.enum([
  'open',
  'read',
  'read-identity',
  'append',
  'note',
  'assign',
  'classify',
  'restrict',
  'loosen',
  'waive',
  'attempt',
  'renew-pin',
  'link',
]);

const definitionSchema: z.ZodType<WorkflowDefinition> = /* @__PURE__ */ z.strictObject({
  id: words,
  version: words,
  initial: words,
  states: /* @__PURE__ */ z.record(words, state),
  transitions: /* @__PURE__ */ z.array(transition),
  permissions: /* @__PURE__ */ z.partialRecord(permission, /* @__PURE__ */ z.array(words)),
  onCitizenMessage: /* @__PURE__ */ z.partialRecord(/* @__PURE__ */ z.enum(phases), words),
  autoClose: words.exactOptional(),
});

/** What is wrong with the form of a workflow: missing labels, unknown phases, misspelt fields. */
export function workflowFormIssues(definition: WorkflowDefinition): readonly InputIssue[] {
  const { error } = definitionSchema.safeParse(definition);
  return (error?.issues ?? []).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    return { message: `${place(definition, path)}: ${issue.message}`, path };
  });
}

/** Names the state or action that a path leads into: `state "closed", official.en`. */
function place(definition: WorkflowDefinition, path: readonly (string | number)[]): string {
  const [part, key, ...rest] = path;
  const field = rest.length > 0 ? `, ${rest.join('.')}` : '';
  if (part === 'states' && key !== undefined) return `state "${key}"${field}`;
  if (part === 'transitions' && typeof key === 'number') {
    return `action "${definition.transitions[key]?.action}"${field}`;
  }
  return path.join('.') || 'workflow';
}
