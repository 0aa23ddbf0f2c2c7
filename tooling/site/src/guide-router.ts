import { relative } from 'node:path';
import { type Application, KindRouter, type Reflection } from 'typedoc';
import { root } from '../../workspace.ts';

/** Guides keep the path of their file in `docs`; all other pages have that of their kind. */
export function routeGuides(app: Application): void {
  app.renderer.defineRouter(
    'guides',
    class extends KindRouter {
      protected override getIdealBaseName(reflection: Reflection): string {
        const path = reflection.isDocument()
          ? reflection.project.files.getReflectionPath(reflection)
          : undefined;
        if (path === undefined) return super.getIdealBaseName(reflection);
        return relative(root, path)
          .replace(/^docs\//, '')
          .replace(/README\.md$/, 'index')
          .replace(/\.md$/, '');
      }
    },
  );
}
