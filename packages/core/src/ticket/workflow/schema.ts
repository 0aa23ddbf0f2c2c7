import * as z from 'zod';
import type { InputIssue } from '../../errors.js';
import type { PluginWord } from '../../ids.js';
import { phases } from './phase.js';
import { ticketRights } from './ticket-rights.js';
import { deskPermissions, type WorkflowDefinition } from './workflow.js';

/** Built on demand: a schema at the top of a module would be loaded by every import of core. */
function definitionSchema(definition: WorkflowDefinition): z.ZodType<WorkflowDefinition> {
  const words = z.string().trim().min(1, 'is empty');
  const label = z.strictObject({ id: words, en: words });
  const roles = z.array(words).min(1, 'no role may do it');

  const state = z.strictObject({
    phase: z.enum(phases),
    official: label,
    citizen: label,
  });

  const transition = z.strictObject({
    action: words,
    from: z.array(words).min(1, 'starts from no state'),
    to: words,
    roles,
    label,
    requires: z.array(z.enum(['text', 'reason', 'team', 'referral'])).exactOptional(),
    sends: z.enum(['question', 'answer']).exactOptional(),
    kinds: z.array(words).min(1).exactOptional(),
    withinDays: z.int().positive().exactOptional(),
    afterMissedDays: z.int().positive().exactOptional(),
  });

  const permission = z.enum([
    ...deskPermissions,
    ...ticketRights,
    ...pluginPermissions(definition),
  ]);

  const condition = z.strictObject({
    kinds: z.array(words).min(1).exactOptional(),
    supervisory: z.boolean().exactOptional(),
    confidential: z.boolean().exactOptional(),
    categories: z.array(words).min(1).exactOptional(),
    channels: z.array(words).min(1).exactOptional(),
  });

  return z.strictObject({
    id: words,
    version: words,
    initial: words,
    states: z.record(words, state),
    transitions: z.array(transition),
    permissions: z.partialRecord(permission, z.array(words)),
    onCitizenMessage: z.partialRecord(z.enum(phases), words),
    owes: condition.exactOptional(),
    approval: condition.exactOptional(),
    proof: z.array(condition).exactOptional(),
    autoClose: words.exactOptional(),
  });
}

/** The permissions of plugins that a workflow grants. Whether the desk has these plugins is checked with the desk. */
function pluginPermissions({ permissions }: WorkflowDefinition): readonly PluginWord[] {
  return Object.keys(permissions ?? {}).filter((name): name is PluginWord => name.includes(':'));
}

/** Mistakes in the form of a workflow: missing labels, unknown phases, misspelt fields. */
export function workflowFormIssues(definition: WorkflowDefinition): readonly InputIssue[] {
  const { error } = definitionSchema(definition).safeParse(definition);
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
