import type { ActionView, TicketDetail } from '../api/model.js';

/** Purpose of the composer: text for the citizen through an action, or a note. */
export type ComposerMode = 'answer' | 'ask' | 'note';

/** An action that needs only text, so that the composer can perform it. */
export function composerAction(
  view: TicketDetail,
  sends: 'answer' | 'question',
): ActionView | null {
  return view.actions.find((action) => action.sends === sends && needsOnlyText(action)) ?? null;
}

/** The action of the answer in the composer: one to take at once, otherwise one to draft. */
export function answerAction(view: TicketDetail): ActionView | null {
  const { actions, draft, may } = view.answer;
  if (draft && may.length > 0) return actions.find(({ action }) => action === draft.action) ?? null;
  const taken = composerAction(view, 'answer');
  return taken ?? (may.includes('write') ? (actions.find(needsOnlyText) ?? null) : null);
}

/** Whether the composer performs an action; all other actions are above the conversation. */
export function isComposed(action: ActionView, view: TicketDetail): boolean {
  return action === composerAction(view, 'answer') || action === composerAction(view, 'question');
}

/** Answering actions that need more than text, where answers need approval first. */
export function draftedActions({ answer }: TicketDetail): readonly ActionView[] {
  if (!answer.needsApproval || !answer.may.includes('write')) return [];
  return answer.actions.filter((action) => !needsOnlyText(action));
}

/** Whether an action needs only text. */
export function needsOnlyText(action: ActionView): boolean {
  return action.requires.every((field) => field === 'text');
}
