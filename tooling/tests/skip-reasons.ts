import type { Reporter } from 'vitest/node';

/** Prints after a run which tests were skipped, and why: a line for each reason. */
export const skipReasons: Reporter = {
  onTestRunEnd(modules) {
    const projectsOf = new Map<string, string[]>();
    for (const { children, project } of modules) {
      for (const test of children.allTests('skipped')) {
        const result = test.result();
        const note = result.state === 'skipped' ? result.note : undefined;
        const reason = note ?? 'without a reason';
        projectsOf.set(reason, [...(projectsOf.get(reason) ?? []), project.name]);
      }
    }
    for (const [reason, projects] of projectsOf) {
      console.log(`Skipped ${projects.length} in ${[...new Set(projects)].join(', ')}: ${reason}`);
    }
  },
};
