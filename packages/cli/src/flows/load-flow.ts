import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Flow } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/dialogue/kopdes';
import type { SimulatedHost } from '@aduan/dialogue/simulator';
import { UsageError } from '../usage-error.js';
import { kopdesHost } from './kopdes-host.js';

/** The exports of a flow's file. */
export interface FlowFile {
  readonly flow: Flow;
  /** The outcomes of its tasks in a trial; null when the file exports no `host`. */
  readonly host: SimulatedHost | null;
}

/**
 * Loads the flow that a command line names: a file whose default export is a flow and which may export a `host`, or
 * `kopdes`, the flow that comes with Aduan.
 *
 * @throws UsageError when none or several are named; Error when the file does not exist or holds no flow
 */
export async function loadFlow(named: readonly string[]): Promise<FlowFile> {
  const [file, ...rest] = named;
  if (file === undefined || rest.length > 0)
    throw new UsageError('Name one file with a flow, or kopdes.');
  if (file === 'kopdes') {
    return { flow: kopdesFlow as unknown as Flow, host: kopdesHost };
  }
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`There is no file ${file}.`);
  const { default: flow, host }: { default?: unknown; host?: unknown } = await import(
    pathToFileURL(path).href
  );
  if (!isFlow(flow)) throw new Error(`The default export of ${file} must be a flow.`);
  if (host !== undefined && !isHost(host))
    throw new Error(`The export host of ${file} must have a function perform.`);
  return { flow, host: host ?? null };
}

function isFlow(value: unknown): value is Flow {
  if (typeof value !== 'object' || value === null) return false;
  return ['nodes', 'prompts', 'start', 'person', 'languages'].every((field) => field in value);
}

function isHost(value: unknown): value is SimulatedHost {
  const isObject = typeof value === 'object' && value !== null;
  return isObject && 'perform' in value && typeof value.perform === 'function';
}
