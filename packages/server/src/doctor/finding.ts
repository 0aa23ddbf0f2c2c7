import type { Label } from '@aduan/core';
import { fillLabel } from '@aduan/core/channel';
import { databaseFindings } from './catalogue/database-findings.js';
import { environmentFindings } from './catalogue/environment-findings.js';
import { fileFindings } from './catalogue/file-findings.js';
import type { FindingTexts } from './catalogue/finding-texts.js';
import { machineFindings } from './catalogue/machine-findings.js';
import { networkFindings } from './catalogue/network-findings.js';
import { officeFindings } from './catalogue/office-findings.js';
import { workFindings } from './catalogue/work-findings.js';

/** A fault, in plain words of each language. */
export interface Finding {
  /** Stable id of the fault, for programs. */
  readonly id: string;
  /** `error`: the desk does not work, or is not safe. `warning`: it will not for long. */
  readonly severity: 'error' | 'warning';
  /** The fault. */
  readonly what: Label;
  /** The consequence if it stays. */
  readonly follows: Label;
  /** The remedy, with the command where there is one. */
  readonly fix: Label;
}

/** All that the doctor can say, by the id of the fault. */
export const catalogue = {
  ...machineFindings,
  ...fileFindings,
  ...databaseFindings,
  ...environmentFindings,
  ...networkFindings,
  ...officeFindings,
  ...workFindings,
};

/** Values of placeholders: the same in each language, or one for each. */
export type FindingValues = Readonly<Record<string, string | number | Label>>;

/** A finding of the catalogue if the condition holds. */
export function findingIf(
  isWrong: boolean,
  id: keyof typeof catalogue,
  values: FindingValues = {},
): readonly Finding[] {
  return isWrong ? [finding(id, values)] : [];
}

/** A finding of the catalogue. An unknown error id is shown with its message. */
export function finding(id: string, values: FindingValues = {}): Finding {
  const texts: Readonly<Record<string, FindingTexts>> = catalogue;
  const { fix, follows, severity, what } = texts[id] ?? catalogue['desk-does-not-open'];
  const filled = (label: Label) => fillLabel(label, textsOf(values));
  return { id, severity, what: filled(what), follows: filled(follows), fix: filled(fix) };
}

function textsOf(values: FindingValues): Readonly<Record<string, string | Label>> {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  );
}
