import { parseArgs } from 'node:util';
import { playLine, type SimulatedStep, simulate, transcriptOf } from '@aduan/dialogue/simulator';
import type { Command } from '../command.js';
import { loadFlow } from '../flows/load-flow.js';
import { standInHost } from '../flows/stand-in-host.js';
import { UsageError } from '../usage-error.js';

const howTo = [
  'Write as a citizen would. [photo], [voice], [place -6.9, 106.8 Cibadak] and #1 stand for what cannot be',
  'typed; a line with * for what happens: * call, * silence, * hang up, * officer joins, * wait 61 min.',
];

/** `aduan flow try FILE`: runs the conversation in the terminal, line by line. */
export const flowTry: Command = async (parameters, { out, err, lines }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      at: { type: 'string' },
      closed: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const at = values.at === undefined ? Date.now() : Date.parse(values.at);
  if (Number.isNaN(at)) throw new UsageError('--at is a time such as 2026-02-18T10:00+07:00.');
  const { flow, host } = await loadFlow(positionals);
  const talk = simulate(flow, host ?? standInHost(flow, !values.closed), at);
  for (const line of howTo) err(line);
  for await (const line of lines?.() ?? []) {
    if (line.trim() === '' || line.startsWith('<')) continue;
    try {
      const steps = playLine(talk, /^[>*] /.test(line) ? line : `> ${line}`);
      for (const answer of transcriptOf(steps)) out(answer);
      if (values.trace) for (const rule of rulesOf(steps)) err(rule);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      err(error.message);
    }
  }
  return 0;
};

function rulesOf(steps: readonly SimulatedStep<object>[]): readonly string[] {
  return steps.flatMap(({ trace }) => trace.map((entry) => `? ${Object.values(entry).join(' ')}`));
}
