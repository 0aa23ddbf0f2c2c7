import type { Intake } from '@aduan/core';
import { consentChoice } from './consent-choice.js';

/**
 * Hears what a citizen agreed to before another intake does: it stays in the conversation, with version and
 * time, and opens no case. Needed with the option `consent` of `webchatChannel`.
 *
 * @example
 * createAduan({ …, intake: consentIntake(defaultIntake()) });
 */
export function consentIntake(intake: Intake): Intake {
  return {
    ...(intake.signal && { signal: intake.signal.bind(intake) }),
    ...(intake.revise && { revise: intake.revise.bind(intake) }),
    ...(intake.describe && { describe: intake.describe.bind(intake) }),
    receive(input) {
      const isConsent = input.message.parts.some(
        (part) => part.type === 'choice' && part.id.startsWith(consentChoice),
      );
      return isConsent ? { effects: [] } : intake.receive(input);
    },
  };
}
