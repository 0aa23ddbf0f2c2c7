import type { ActionView } from '@aduan/core';
import type { CaseView } from '../api/model.js';

/** What the composer writes: words for the citizen through an action, or a note. */
export type ComposerMode = 'answer' | 'ask' | 'note';

/** An action that needs words and nothing else, so that the composer can take it. */
export function composerAction(view: CaseView, sends: 'answer' | 'question'): ActionView | null {
  return view.actions.find((action) => action.sends === sends && needsOnlyText(action)) ?? null;
}

/** Whether the composer takes an action; all others stand above the conversation. */
export function isComposed(action: ActionView, view: CaseView): boolean {
  return action === composerAction(view, 'answer') || action === composerAction(view, 'question');
}

function needsOnlyText(action: ActionView): boolean {
  return action.requires.every((field) => field === 'text');
}
