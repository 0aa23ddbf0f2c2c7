import { codeBlocks } from '../rules/code-blocks.ts';
import { filesOf } from '../rules/source-files.ts';

/** A program of a guide, and what the guide says that it prints. */
export interface GuideProgram {
  /** File and line, as a reader finds it. */
  readonly place: string;
  readonly code: string;
  readonly output: string;
}

/**
 * Every TypeScript block that a block ` ```text output ` follows. The English guides are enough: their
 * Indonesian twins have the same blocks.
 */
export function guidePrograms(): readonly GuideProgram[] {
  return filesOf('docs/en/*.md').flatMap((file) => {
    const blocks = codeBlocks(file);
    return blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      if (!block.language.startsWith('ts') || next?.note !== 'output') return [];
      const place = `${block.file}:${block.line}`;
      return [{ place, code: block.code.join('\n'), output: next.code.join('\n') }];
    });
  });
}
