import { parseArgs } from 'node:util';
import { playCall } from '@aduan/ivr/simulator';
import { openPhone } from '../calls/open-phone.js';
import type { Command } from '../command.js';
import { type FlowFile, loadFlow, type PerformOf } from '../flows/load-flow.js';
import { standInHost } from '../flows/stand-in-host.js';
import { UsageError } from '../usage-error.js';

const howTo = [
  'Press keys (1, 0, *, 123#), say something, or [voice 20] after the tone; a line with * for what happens:',
  '* silence, * wait, * hang up, * officer answers, * nobody answers, * delivered again.',
];

/** `aduan call try FLOW`: calls a phone line in the terminal, and lists the tickets of the call. */
export const callTry: Command = async (parameters, { out, err, lines }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: {
      at: { type: 'string' },
      deaf: { type: 'boolean', default: false },
      officer: { type: 'string' },
    },
    allowPositionals: true,
  });
  const at = values.at === undefined ? Date.now() : Date.parse(values.at);
  if (Number.isNaN(at)) throw new UsageError('--at is a time such as 2026-02-18T10:00+07:00.');
  const file = await loadFlow(positionals);
  const startedAt = Date.now();
  const phone = openPhone({
    flow: file.flow,
    perform: file.perform ?? simulated(file),
    now: () => at + Date.now() - startedAt,
    hears: !values.deaf,
    officer: values.officer ?? null,
  });
  for (const line of howTo) err(line);
  for (const answer of await playCall(phone.handset, ['* call'])) out(answer);
  for await (const line of lines?.() ?? []) {
    if (line.trim() === '' || /^[<.=]/.test(line)) continue;
    try {
      const [, ...answers] = await playCall(phone.handset, [scriptLine(line.trim())]);
      for (const answer of answers) out(answer);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      err(error.message);
    }
  }
  for (const opened of await phone.tickets()) out(`= ${opened}`);
  return 0;
};

/** Tasks get the outcomes of the simulated host; no ticket is opened. */
function simulated({ flow, host }: FlowFile): PerformOf {
  const { perform } = host ?? standInHost(flow, true);
  return () =>
    (effect, { at }) =>
      perform(effect, at) ?? { outcome: 'answered' };
}

/** Converts typed input to a line of a script. */
function scriptLine(typed: string): string {
  if (/^[>*] /.test(typed)) return typed;
  if (!/^[\d*#]+$/.test(typed)) return `> ${typed}`;
  // The key that ends the input is not part of it.
  return `> #${typed.replace(/(?<=.)#$/, '')}`;
}
