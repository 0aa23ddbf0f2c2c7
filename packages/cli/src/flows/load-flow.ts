import type { Aduan } from '@aduan/core';
import type { DialogueIntakeOptions, Flow } from '@aduan/dialogue';
import type { SimulatedHost } from '@aduan/dialogue/simulator';
import { UsageError } from '../usage-error.js';
import { importFile } from './import-file.js';

/** The exports of a flow's file. */
export interface FlowFile {
  readonly flow: Flow;
  /** The outcomes of its tasks in a trial; null when the file exports no `host`. */
  readonly host: SimulatedHost | null;
  /** Performs its tasks at a desk; null when the file exports no `perform`. */
  readonly perform: PerformOf | null;
}

/** Makes the `perform` of an intake for a desk, as `kopdesPerform` of `@aduan/kopdes/phone` does. */
export type PerformOf = (citizen: Aduan['citizen']) => DialogueIntakeOptions['perform'];

/**
 * Loads the flow that a command line names: a file whose default export is a flow and which may export a `host` and a
 * `perform`.
 *
 * @throws UsageError when none or several are named; Error when the file does not exist or holds no flow
 */
export async function loadFlow(named: readonly string[]): Promise<FlowFile> {
  const [file, ...rest] = named;
  if (file === undefined || rest.length > 0) throw new UsageError('Name one file with a flow.');
  const { default: flow, host, perform } = await importFile(file);
  if (!isFlow(flow)) throw new Error(`The default export of ${file} must be a flow.`);
  if (host !== undefined && !isHost(host))
    throw new Error(`The export host of ${file} must have a function perform.`);
  if (perform !== undefined && !isPerformOf(perform))
    throw new Error(`The export perform of ${file} must be a function.`);
  return { flow, host: host ?? null, perform: perform ?? null };
}

function isFlow(value: unknown): value is Flow {
  if (typeof value !== 'object' || value === null) return false;
  return ['nodes', 'prompts', 'start', 'person', 'languages'].every((field) => field in value);
}

function isHost(value: unknown): value is SimulatedHost {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'perform' in value && typeof value.perform === 'function';
}

function isPerformOf(value: unknown): value is PerformOf {
  return typeof value === 'function';
}
