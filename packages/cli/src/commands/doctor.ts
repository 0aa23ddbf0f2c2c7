import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { type Finding, loadUpkeep } from '../desk/load-upkeep.js';
import { type ClosableDesk, deskOptions, openDeskAnew } from '../desk/open-desk.js';
import { UsageError } from '../usage-error.js';

/** `aduan doctor`: the faults of a desk and their remedies. Read-only. */
export const doctor: Command = async (parameters, { out }) => {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      ...deskOptions,
      backups: { type: 'string' },
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
      online: { type: 'boolean', default: false },
    },
  });
  const { lang } = values;
  if (lang !== undefined && lang !== 'id' && lang !== 'en') {
    throw new UsageError('--lang is id or en.');
  }
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
    const language = lang ?? desk?.config.aduan.languages.first ?? process.env.LANG ?? 'id';
    if (values.json) out(JSON.stringify({ findings }));
    else tell(findings, language.startsWith('id') ? 'id' : 'en', out);
    return doctorExitCode(findings);
  } finally {
    await desk?.close();
  }
};

const severities = {
  error: { id: 'SALAH', en: 'ERROR' },
  warning: { id: 'awas', en: 'warning' },
} as const;
const nothing = { id: 'Tidak ada yang salah.', en: 'Nothing is wrong.' };

/** Prints each fault with its consequence and its remedy. */
function tell(findings: readonly Finding[], lang: 'id' | 'en', out: (line: string) => void): void {
  if (findings.length === 0) out(nothing[lang]);
  for (const { fix, follows, id, severity, what } of findings) {
    out(`${severities[severity][lang].padEnd(7)} ${what[lang]} (${id})`);
    out(`        ${follows[lang]}`);
    out(`     -> ${fix[lang]}`);
  }
}
