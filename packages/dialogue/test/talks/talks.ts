import { readFileSync } from 'node:fs';
import type { Flow, FlowShape } from '../../src/index.js';
import { playScript, type SimulatedHost } from '../../src/simulator/index.js';

/** One written conversation: a title with the time it begins at, and its lines. */
interface Talk {
  readonly title: string;
  readonly at: number;
  /** What is special about the host, in the words of the test. */
  readonly how: string;
  readonly lines: readonly string[];
}

/** The conversations of a file, each under `== title @ 2026-02-18T10:00 ! how`. */
function talksIn(file: URL): readonly Talk[] {
  return readFileSync(file, 'utf8')
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      const [title = '', start = ''] = head.split(' @ ');
      const [when = '', how = ''] = start.split(' ! ');
      const at = Date.parse(`${when}+07:00`);
      if (Number.isNaN(at)) throw new RangeError(`"${head}" says no time`);
      return { title, at, how, lines: lines.filter((line) => line !== '') };
    });
}

/** Plays the scripts of a file and writes it anew: byte for byte the same, when nothing has changed. */
export function replayed<Shape extends FlowShape>(
  file: URL,
  flow: Flow<Shape>,
  host: (how: string) => SimulatedHost,
): string {
  return talksIn(file)
    .map(({ title, at, how, lines }) => {
      const when = new Date(at + 7 * 3_600_000).toISOString().slice(0, 19);
      const played = playScript(flow, host(how), lines, at);
      return `== ${title} @ ${when}${how && ` ! ${how}`}\n${played.join('\n')}\n`;
    })
    .join('\n');
}
