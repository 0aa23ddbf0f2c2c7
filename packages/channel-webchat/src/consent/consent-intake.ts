import type { Intake } from '@aduan/core';
import type { Part } from '@aduan/core/channel';
import { consentChoice } from './consent-choice.js';

/**
 * Handles consents of citizens before another intake: the consent stays in the conversation, with version and time, and
 * opens no ticket. Needed with the option `consent` of `webchatChannel`.
 *
 * @example
 * createAduan({ …, intake: consentIntake(defaultIntake()) });
 */
export function consentIntake(intake: Intake): Intake {
  return {
    ...(intake.signal && { signal: intake.signal.bind(intake) }),
    ...(intake.privacyNotice && { privacyNotice: intake.privacyNotice }),
    ...(intake.emergencyHelp && { emergencyHelp: intake.emergencyHelp }),
    ...(intake.revise && { revise: intake.revise.bind(intake) }),
    ...(intake.describe && { describe: intake.describe.bind(intake) }),
    receive(input) {
      const agreed = input.message.parts.find(
        (part): part is Extract<Part, { type: 'choice' }> =>
          part.type === 'choice' && part.id.startsWith(consentChoice),
      );
      // The consent text covers the use of the citizen's data, so the privacy notice is not shown again.
      return agreed ? { effects: [], informed: agreed.id } : intake.receive(input);
    },
  };
}
