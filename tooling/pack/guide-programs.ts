import { codeBlocks } from '../rules/code-blocks.ts';
import { filesOf } from '../rules/source-files.ts';

/** A program of a guide, with its documented output. */
export interface GuideProgram {
  /** File and line number. */
  readonly place: string;
  readonly code: string;
  readonly output: string;
}

/**
 * All TypeScript blocks that a ` ```text output ` block follows, of the guides and of the README that shows the domain
 * of cooperatives. Only the English guides are read: their Indonesian twins have the same blocks.
 */
export function guidePrograms(): readonly GuideProgram[] {
  return filesOf(['docs/en/*.md', 'packages/kopdes/README.md']).flatMap((file) => {
    const blocks = codeBlocks(file);
    return blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      if (!block.language.startsWith('ts') || next?.note !== 'output') return [];
      const place = `${block.file}:${block.line}`;
      return [{ place, code: block.code.join('\n'), output: next.code.join('\n') }];
    });
  });
}
