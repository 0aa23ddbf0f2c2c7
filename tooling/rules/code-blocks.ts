import type { SourceFile } from './source-files.ts';

/** One fenced block of a Markdown file. */
export interface CodeBlock {
  readonly file: string;
  /** Number of the line below the opening fence; the first line of a file is 1. */
  readonly line: number;
  readonly language: string;
  /** The text after the language: `nocheck the server of the reader`. */
  readonly note: string;
  readonly code: readonly string[];
}

/** The fenced blocks of a Markdown file, in order, including those indented in a list. */
export function codeBlocks({ path, text }: SourceFile): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { indent: string; fence: string; block: CodeBlock & { code: string[] } } | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    if (open !== undefined) {
      if (line.trim() === open.fence) open = undefined;
      else
        open.block.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
      continue;
    }
    const fence = /^(\s*)(`{3,}|~{3,})\s*([\w-]*)\s*(.*)$/.exec(line);
    if (fence === null) continue;
    const [, indent = '', marks = '', language = '', note = ''] = fence;
    open = {
      indent,
      fence: marks,
      block: { file: path, line: index + 2, language, note, code: [] },
    };
    blocks.push(open.block);
  }
  return blocks;
}

/** The headings of a Markdown file, ignoring similar lines inside fenced blocks. */
export function headings(file: SourceFile): string[] {
  return linesOutsideBlocks(file).filter((line) => /^#{1,6} /.test(line));
}

/** The text of a Markdown file without its code, fenced or inline. */
export function prose(file: SourceFile): string {
  return linesOutsideBlocks(file)
    .join('\n')
    .replaceAll(/`[^`\n]*`/g, '');
}

function linesOutsideBlocks(file: SourceFile): string[] {
  const inBlocks = new Set(
    codeBlocks(file).flatMap(({ line, code }) => code.map((_, index) => line + index)),
  );
  return file.text.split('\n').filter((_, index) => !inBlocks.has(index + 1));
}
