import type { PluginHooks } from '../../plugin/hooks.js';
import type { Intake } from '../intake.js';

/**
 * Applies the changes of a plugin to an intake. Methods keep their `this`, because an intake may be a class instance.
 */
export function wrapIntake(next: Intake, wrap: NonNullable<PluginHooks['intake']>): Intake {
  const { emergencyHelp, privacyNotice } = next;
  return {
    ...(privacyNotice && { privacyNotice }),
    ...(emergencyHelp && { emergencyHelp }),
    receive: next.receive.bind(next),
    ...(next.revise && { revise: next.revise.bind(next) }),
    ...(next.signal && { signal: next.signal.bind(next) }),
    ...(next.describe && { describe: next.describe.bind(next) }),
    ...wrap(next),
  };
}
