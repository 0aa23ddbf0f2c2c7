import type { ProjectReflection } from 'typedoc';

/** Names a guide by its first heading; the English start page, whose title is that of the site, by its language. */
export function nameByHeading(project: ProjectReflection): void {
  for (const document of project.documents ?? []) {
    const text = document.content.map((part) => part.text).join('');
    const [, heading] = /^# (.+)/m.exec(text) ?? [];
    if (heading) document.name = heading === 'Aduan' ? 'English' : heading;
  }
}
