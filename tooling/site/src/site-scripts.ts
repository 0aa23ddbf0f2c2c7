import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { type Application, type PageEvent, Renderer, type RendererEvent } from 'typedoc';

const always = ['by-keyboard.js', 'search-box.js'].map((file) =>
  join(import.meta.dirname, 'browser', file),
);
/** Diagrams are rendered in the browser, by a library that is served with the site. */
const diagrams = [
  createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'),
  join(import.meta.dirname, 'browser', 'draw-diagrams.js'),
];

/** Adds the scripts that pages need, from the site's own folder. */
export function addScripts(app: Application): void {
  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    const { contents = '' } = page;
    const wanted = contents.includes('<code class="mermaid">') ? [...always, ...diagrams] : always;
    const assets = `${'../'.repeat(page.url.split('/').length - 1)}assets`;
    const tags = wanted.map((file) => `<script src="${assets}/${basename(file)}"></script>`);
    page.contents = contents.replace('</body>', `${tags.join('')}</body>`);
  });
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }: RendererEvent) => {
    for (const file of [...always, ...diagrams]) {
      copyFileSync(file, join(outputDirectory, 'assets', basename(file)));
    }
  });
}
