import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { AnyFlow } from '../step/compiled-flow.js';
import type { FlowFinding } from './flow-finding.js';
import { menuFindings } from './menu-findings.js';
import { promptFindings } from './prompt-findings.js';
import { slotFindings } from './slot-findings.js';
import { wayFindings } from './way-findings.js';

/** Checks a flow for defects that types cannot detect. An empty list means no findings. */
export function lintFlow<Shape extends FlowShape>(flow: Flow<Shape>): readonly FlowFinding[] {
  const known = flow as unknown as AnyFlow;
  return [
    ...wayFindings(known),
    ...promptFindings(known),
    ...slotFindings(known),
    ...menuFindings(known),
  ];
}
