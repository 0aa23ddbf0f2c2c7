import { writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { deflateSync } from 'node:zlib';
import {
  type Application,
  type DocumentReflection,
  type PageEvent,
  type Reflection,
  ReflectionKind,
  Renderer,
  type RendererEvent,
} from 'typedoc';
import type { SearchEntry } from './search-entry.ts';
import { type Section, sectionsOf } from './sections.ts';

/**
 * Replaces TypeDoc's index: each section of a guide is an entry, also found by the questions that the page of
 * questions links to it; each name of the code is an entry with its description.
 */
export function indexForSearch(app: Application): void {
  const guides = new Map<string, readonly Section[]>();
  app.renderer.on(Renderer.EVENT_BEGIN, () => guides.clear());
  app.renderer.on(Renderer.EVENT_END_PAGE, ({ contents, model, url }: PageEvent) => {
    if (isDocument(model) && contents !== undefined) guides.set(url, sectionsOf(contents));
  });
  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory, project }: RendererEvent) => {
    const { router } = app.renderer;
    const code = (router?.getLinkTargets() ?? []).flatMap((target) => {
      const { kind, name, parent } = target as Reflection;
      if (kind === undefined || kind === ReflectionKind.Document || target === project) return [];
      const url = router?.getFullUrl(target) ?? '';
      const place = parent === undefined || parent === project ? '' : parent.getFriendlyFullName();
      const text = summaryOf(target as Reflection);
      return [{ title: name, parent: place, url, kind, language: null, asks: '', codes: [], text }];
    });
    const entries: readonly SearchEntry[] = [...entriesOf(guides), ...code];
    const packed = deflateSync(JSON.stringify(entries)).toString('base64');
    writeFileSync(
      join(outputDirectory, 'assets', 'search.js'),
      `window.aduanSearch = '${packed}';\n`,
    );
  });
}

function entriesOf(guides: ReadonlyMap<string, readonly Section[]>): SearchEntry[] {
  const asked = questions(guides);
  return [...guides].flatMap(([page, sections]) =>
    sections.map(({ anchor, codes, title, text }) => {
      const url = anchor === null ? page : `${page}#${anchor}`;
      const parent = anchor === null ? '' : (sections[0]?.title ?? '');
      const asks = (asked.get(url) ?? []).join(' ');
      return {
        title,
        parent,
        url,
        kind: ReflectionKind.Document,
        language: languageOf(page, guides),
        asks,
        codes,
        text,
      };
    }),
  );
}

/** The questions of `faq.md` by page and anchor of their answer, which is the last link below each question. */
function questions(guides: ReadonlyMap<string, readonly Section[]>): Map<string, string[]> {
  const asked = new Map<string, string[]>();
  for (const [page, sections] of guides) {
    if (!page.endsWith('/faq.html')) continue;
    for (const { links, title } of sections) {
      const link = links.at(-1);
      if (link === undefined) continue;
      const answer = posix.join(dirname(page), link);
      asked.set(answer, [...(asked.get(answer) ?? []), title]);
    }
  }
  return asked;
}

function languageOf(page: string, guides: ReadonlyMap<string, unknown>): SearchEntry['language'] {
  if (page.startsWith('id/')) return 'id';
  const isAlone = page.startsWith('en/') && !guides.has(page.replace('en/', 'id/'));
  return isAlone ? null : 'en';
}

function isDocument(model: unknown): model is DocumentReflection {
  return (model as Reflection | undefined)?.isDocument?.() === true;
}

function summaryOf(reflection: Reflection): string {
  const { comment } = reflection.isDeclaration()
    ? (reflection.signatures?.find((signature) => signature.comment) ?? reflection)
    : reflection;
  return (comment?.summary ?? [])
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
