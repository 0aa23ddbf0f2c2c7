import type { Label } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import type { WorkflowState } from '../ticket/workflow/workflow.js';
import { fillLabel } from './fill-text.js';
import { shippedLanguages } from './languages.js';
import { unnamed } from './tracking-messages.js';

/** Names that the citizen-facing label of a state can hold. */
export interface StateNames {
  readonly unit?: string | Label;
  readonly agency?: string | Label;
  readonly reason?: string | Label;
}

/** The label of a state for citizens: "Diteruskan ke Dinas Koperasi Kabupaten Blora". */
export function citizenStateLabel(
  state: WorkflowState,
  names: StateNames = {},
  languages: Languages = shippedLanguages,
): Label {
  const known = Object.entries<string | Label>({ ...unnamed, ...names }).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : languages.translate(value),
  ]);
  return fillLabel(languages.translate(state.citizen), Object.fromEntries(known), languages.first);
}
