import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { loadUpkeep } from '../desk/load-upkeep.js';
import { type ClosableDesk, deskOptions, openDeskAnew } from '../desk/open-desk.js';

/** `aduan doctor`: what is wrong with a desk and what to do. It changes nothing. */
export const doctor: Command = async (parameters, { out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      backups: { type: 'string' },
      json: { type: 'boolean', default: false },
      online: { type: 'boolean', default: false },
    },
  });
  const { diagnoseDesk, doctorExitCode, examine } = await loadUpkeep();
  let desk: ClosableDesk | null = null;
  try {
    const loaded = openDeskAnew(values, 1, 'command');
    desk = await loaded.catch(() => null);
    const { online, ...told } = desk?.config.doctor ?? {};
    const { backups } = values;
    const examined = await examine(async () => (await loaded).config, {
      ...told,
      now: Date.now,
      environment: { ...process.env, ...desk?.environment },
      ...(backups !== undefined && { backups }),
      ...(values.online && { online: online ?? {} }),
    });
    const findings = diagnoseDesk(examined);
    if (values.json) out(JSON.stringify({ findings }));
    for (const { fix, id, severity, what } of values.json ? [] : findings) {
      out(`${severity === 'error' ? 'ERROR  ' : 'warning'} ${what} ${fix} (${id})`);
    }
    if (findings.length === 0 && !values.json) out('Nothing is wrong.');
    return doctorExitCode(findings);
  } finally {
    await desk?.close();
  }
};
