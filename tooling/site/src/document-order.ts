import { basename, dirname } from 'node:path';
import type { DocumentReflection, ProjectReflection } from 'typedoc';

/**
 * Sorts the documents of a folder by the order in which its `README.md` links them, after that file; guides come
 * before code.
 */
export function orderDocuments(project: ProjectReflection): void {
  const { files } = project;
  const documents = project.documents?.slice() ?? [];
  const pathOf = (document: DocumentReflection) => files.getReflectionPath(document) ?? '';
  for (const articleIndex of documents.filter((one) => basename(pathOf(one)) === 'README.md')) {
    const text = articleIndex.content.map((part) => part.text).join('');
    const place = (document: DocumentReflection) => text.indexOf(`${basename(pathOf(document))}`);
    documents
      .filter(
        (one) => one !== articleIndex && dirname(pathOf(one)) === dirname(pathOf(articleIndex)),
      )
      .sort((a, b) => place(a) - place(b))
      .forEach((document) => {
        project.removeChild(document);
        document.parent = articleIndex;
        articleIndex.addChild(document);
      });
  }
  const modules = project.children ?? [];
  project.childrenIncludingDocuments = [...(project.documents ?? []), ...modules];
}
