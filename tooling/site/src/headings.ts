import type { ProjectReflection } from 'typedoc';

/** A guide is called by its first heading. */
export function nameByHeading(project: ProjectReflection): void {
  for (const document of project.documents ?? []) {
    const [, heading] = /^# (.+)/m.exec(document.content[0]?.text ?? '') ?? [];
    if (heading) document.name = heading;
  }
}
