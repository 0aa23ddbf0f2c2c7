import type { DirectoryPush, PushOutcome } from '@aduan/core/directory';
import { demand } from '../conformance/demand.js';
import type { DirectoryConformance, HelpdeskFixtures } from './directory-conformance.js';
import { tryOut } from './directory-trial.js';

/** Skip reason for directories without pushes. */
export async function withoutPushes({ create }: DirectoryConformance): Promise<string | null> {
  return (await create()).push ? null : 'it takes no cases';
}

/** Skip reason for directories without pushes of progress. */
export async function withoutProgress({ create }: DirectoryConformance): Promise<string | null> {
  return (await create()).capabilities.pushes.includes('progress') ? null : 'it takes no progress';
}

/** A directory with an inspectable other system. */
export async function tryHelpdesk(subject: DirectoryConformance) {
  const trial = await tryOut(subject);
  const { directory, context } = trial;
  const { push } = directory;
  const helpdesk: HelpdeskFixtures | undefined = subject.helpdesk;
  demand(helpdesk !== undefined, 'it takes cases: tell the suite how to look at the `helpdesk`');
  demand(push !== undefined, 'capabilities.pushes names what it takes: write push');
  return {
    ...trial,
    helpdesk,
    push: (one: DirectoryPush): Promise<PushOutcome> => push.call(directory, one, context),
    received: () => helpdesk.received(directory),
  };
}

/** The id of a ticket that must have been accepted. */
export function takenAs(outcome: PushOutcome) {
  demand(
    outcome.outcome === 'pushed',
    `a case without anything to hide was withheld: ${JSON.stringify(outcome)}`,
  );
  return outcome.foreignId;
}
