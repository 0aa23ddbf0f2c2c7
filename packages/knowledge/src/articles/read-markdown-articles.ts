import { isNode, LineCounter, parseDocument } from 'yaml';
import {
  type Candidate,
  checkedArticles,
  type ImportedArticles,
  type ImportProblem,
  type TextFile,
} from './imported-articles.js';

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads articles from Markdown files, one each: the fields as YAML between two lines `---`, the answer below. Never
 * throws; problems are returned with their line.
 */
export function readMarkdownArticles(files: readonly TextFile[]): ImportedArticles {
  const read = files.map(readFile);
  const { articles, problems } = checkedArticles(read.flatMap(({ candidate }) => candidate ?? []));
  return { articles, problems: [...read.flatMap((each) => each.problems), ...problems] };
}

interface ReadFile {
  readonly candidate: Candidate | null;
  readonly problems: readonly ImportProblem[];
}

function readFile({ name, text: written }: TextFile): ReadFile {
  const text = written.replace(/^\uFEFF/, '');
  const [head, yaml] = frontMatter.exec(text) ?? [];
  if (head === undefined || yaml === undefined) {
    return failed(name, 1, 'must begin with fields between two lines of ---');
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const [place] = error.linePos ?? [];
    return failed(name, (place?.line ?? 0) + 1, error.message.split('\n', 1)[0] ?? '');
  }
  const answerLine = head.trimEnd().split('\n').length + 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    if (path[0] === 'answer') return answerLine;
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + 1;
    }
    return 1;
  };
  const value = { ...document.toJS(), answer: text.slice(head.length).trim() };
  return { candidate: { file: name, value, lineOf }, problems: [] };
}

function failed(file: string, line: number, message: string): ReadFile {
  return { candidate: null, problems: [{ file, line, field: '', message }] };
}
