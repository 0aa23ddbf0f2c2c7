import { InputError, type InputIssue } from '../../errors.js';
import { indexWorkflow } from './index-workflow.js';
import { workflowMistakes } from './mistakes.js';
import { workflowFormIssues } from './schema.js';
import type { Workflow, WorkflowDefinition } from './workflow.js';

/**
 * Checks and indexes a workflow, or reports everything that is wrong with it: missing labels, unknown or unreachable
 * states, dead ends, ways to end a ticket without an answer.
 *
 * @throws InputError with one issue per mistake, each naming the state or action
 */
export function compileWorkflow(definition: WorkflowDefinition): Workflow {
  refuseMistakes(definition, workflowFormIssues(definition));
  const workflow = indexWorkflow(definition);
  refuseMistakes(definition, workflowMistakes(workflow));
  return workflow;
}

function refuseMistakes(definition: WorkflowDefinition, issues: readonly InputIssue[]): void {
  if (issues.length === 0) return;
  const list = issues.map(({ message }) => message).join('; ');
  throw new InputError(`Workflow "${definition.id}" has mistakes: ${list}.`, issues);
}
