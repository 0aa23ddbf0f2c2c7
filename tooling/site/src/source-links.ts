import { statSync } from 'node:fs';
import { relative } from 'node:path';
import {
  type CommentDisplayPart,
  normalizePath,
  type ProjectReflection,
  ReflectionKind,
} from 'typedoc';
import { root } from '../../workspace.ts';

const repository = 'https://github.com/aduan-sdk/aduan';

/**
 * Rewrites the links of guides to targets outside of them: a package becomes its page; code and folders, which have
 * no pages, link to the repository. Images are copied.
 */
export function linkSources(project: ProjectReflection): void {
  const { files } = project;
  for (const module of project.getChildrenByKind(ReflectionKind.Module)) {
    const folder = `${root}/packages/${module.name.replace('@aduan/', '')}`;
    for (const path of [folder, `${folder}/README.md`]) {
      files.registerReflectionPath(normalizePath(path), module);
    }
  }
  const inRepository = (part: CommentDisplayPart) => {
    if (part.kind !== 'relative-link' || part.target === undefined) return part;
    const target = files.resolve(part.target, project);
    if (typeof target !== 'string' || target.endsWith('.png')) return part;
    const kind = statSync(target).isDirectory() ? 'tree' : 'blob';
    return { kind: 'text', text: `${repository}/${kind}/main/${relative(root, target)}` } as const;
  };
  for (const document of project.documents ?? []) {
    document.content = document.content.map(inRepository);
  }
  for (const { comment } of Object.values(project.reflections)) {
    if (comment) comment.summary = comment.summary.map(inRepository);
  }
  for (const each of [project, ...project.getChildrenByKind(ReflectionKind.Module)]) {
    if (each.readme) each.readme = each.readme.map(inRepository);
  }
}
