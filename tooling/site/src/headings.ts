import type { ProjectReflection } from 'typedoc';

/** A guide is called by its first heading; the start page in English, which has the name of the whole site, by its language. */
export function nameByHeading(project: ProjectReflection): void {
  for (const document of project.documents ?? []) {
    const text = document.content.map((part) => part.text).join('');
    const [, heading] = /^# (.+)/m.exec(text) ?? [];
    if (heading) document.name = heading === 'Aduan' ? 'English' : heading;
  }
}
