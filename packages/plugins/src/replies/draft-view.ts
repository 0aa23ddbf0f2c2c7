import type { Principal } from '@aduan/core';
import type { PluginContext } from '@aduan/core/plugin';
import {
  type ActionView,
  actionView,
  type Draft,
  isGuarded,
  needsApproval,
} from '@aduan/core/ticket';
import { approval } from './contributions.js';
import { answeringTransitions, type DraftRight, draftRights } from './decide-draft.js';
import { lastWords } from './draft-words.js';

/** The state of a ticket's answer, for an officer who works on it. */
export interface DraftView {
  /** Null when there is no draft. */
  readonly draft: Draft | null;
  /** Null without a draft, or when the actor may not read texts. */
  readonly text: string | null;
  /** The reason for the action of the draft, where one is needed. */
  readonly reason: string | null;
  /** Why a superior last returned it. */
  readonly returnedFor: string | null;
  /** Whether a superior must approve the answer of this ticket before it is sent. */
  readonly needsApproval: boolean;
  /** The actions for which a draft can be written in the current state: answer, reject … */
  readonly actions: readonly ActionView[];
  /** Current rights of the actor on it, by command name. */
  readonly may: readonly DraftRight[];
}

/** Reads the state of a ticket's answer. @throws NotFoundError */
export async function draftView(
  context: PluginContext,
  id: string,
  actor: Principal,
): Promise<DraftView> {
  const { sealed, tickets, viewed, workflow } = context;
  const loaded = await tickets.history(id, actor);
  const { ticket } = loaded.stored;
  const { draft } = tickets.shown(ticket, actor);
  const words = draft && (await lastWords(sealed, loaded, draft, 'replies:draft-written'));
  const returned =
    draft && words && (await lastWords(sealed, loaded, draft, 'replies:draft-returned'));
  if (words) await viewed.persons(actor, ticket.reporters, ['words'], isGuarded(ticket));
  const read = await tickets.words(loaded.stored, actor);
  // Authors see their own text unredacted.
  const own = draft?.author === actor.id ? (text: string) => text : read;
  const asked = context.contributions(approval).map((needs) => needs(ticket));
  const isForOther = (await Promise.all(asked)).includes(true);
  const waits = isForOther && draft?.status !== 'approved';
  return {
    draft,
    text: words?.text === undefined ? null : own(words.text),
    reason: words?.reason === undefined ? null : own(words.reason),
    returnedFor: returned?.reason === undefined ? null : read(returned.reason),
    needsApproval: isForOther || needsApproval(workflow, ticket),
    actions: answeringTransitions(ticket, workflow).map((transition) =>
      actionView(ticket, transition),
    ),
    may: draftRights(ticket, { workflow, actor, at: context.now() }).filter(
      (right) => right !== 'send' || !waits,
    ),
  };
}
