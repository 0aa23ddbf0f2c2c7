import { InputError } from '../errors.js';
import type { Runtime } from './runtime.js';

const desks = new WeakMap<object, Runtime>();

/** Remembers the runtime of a desk, so that add-ons with their own entry points can reach it. */
export function registerRuntime<Whole extends object>(aduan: Whole, runtime: Runtime): Whole {
  desks.set(aduan, runtime);
  return aduan;
}

/**
 * The runtime of a desk.
 *
 * @throws InputError for anything but what `createAduan` of this copy of the package returned
 */
export function runtimeOf(aduan: object): Runtime {
  const runtime = desks.get(aduan);
  if (runtime) return runtime;
  throw new InputError('This is no desk that createAduan of this copy of @aduan/core has made.');
}
