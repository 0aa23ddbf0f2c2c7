import type { Label } from '../slots/label.js';
import type { WorkflowState } from '../ticket/workflow/workflow.js';
import { fillLabel } from './fill-text.js';
import { unnamed } from './tracking-messages.js';

/** What the citizen-facing label of a state may name. */
export interface StateNames {
  readonly unit?: string | Label;
  readonly agency?: string | Label;
  readonly reason?: string | Label;
}

/** The state as the citizen reads it: "Diteruskan ke Dinas Koperasi Kabupaten Blora". */
export function citizenStateLabel(state: WorkflowState, names: StateNames = {}): Label {
  return fillLabel(state.citizen, { ...unnamed, ...names });
}
