import type { InputIssue } from '../../errors.js';
import { kindsToFollow, type WorkflowStep, workflowSteps } from './graph.js';
import type { Phase } from './phase.js';
import type { Workflow } from './workflow.js';

/**
 * Actions that break the guarantees of a desk: every end needs an answer with its reason, unless the citizen could not
 * be reached, and a clock pauses only when the citizen was asked a question.
 */
export function promiseMistakes(workflow: Workflow): readonly InputIssue[] {
  const steps = kindsToFollow(workflow).flatMap((kind) => workflowSteps(workflow, kind));
  const mistakes = steps.flatMap((step) =>
    brokenPromises(step, workflow).map((message) => ({
      message: `action "${step.transition.action}" ${message}`,
      path: ['transitions', workflow.definition.transitions.indexOf(step.transition)],
    })),
  );
  return [...new Map(mistakes.map((mistake) => [mistake.message, mistake])).values()];
}

function brokenPromises({ transition, from, to }: WorkflowStep, workflow: Workflow) {
  const { sends, requires } = transition;
  const before = workflow.phaseOf(from);
  const after = workflow.phaseOf(to);
  const waits = after === 'waiting-citizen';
  const broken: string[] = [];
  if (sends && !requires?.includes('text')) broken.push(`sends the ${sends} but requires no text`);
  const givesUp = transition.afterMissedDays !== undefined;
  if (givesUp && after !== 'closed') {
    broken.push(`gives up on the citizen, but "${to}" is not closed`);
  }
  if (isDone(after) && !isDone(before) && sends !== 'answer' && !givesUp) {
    broken.push(`leads from "${from}" to "${to}" without sending the answer`);
  }
  if (sends === 'answer' && !isDone(after)) {
    broken.push(`sends the answer, but "${to}" is neither answered nor closed`);
  }
  if (sends === 'question' && !waits) {
    broken.push(`sends a question, but "${to}" does not wait for the citizen`);
  }
  if (waits && sends !== 'question' && to !== from) {
    broken.push(`leads to "${to}", which pauses the clock, without sending a question`);
  }
  return broken;
}

function isDone(phase: Phase): boolean {
  return phase === 'answered' || phase === 'closed';
}
