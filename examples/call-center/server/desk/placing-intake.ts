import type { Intake, IntakeEffect } from '@aduan/core';
import { cooperativeIn } from './cooperatives.js';

/**
 * The same intake, which also says of new cases which cooperative a citizen named as the place in the form:
 * so that similar reports are found before an officer has looked at his.
 */
export function placingIntake(intake: Intake): Intake {
  return {
    ...(intake.privacyNotice && { privacyNotice: intake.privacyNotice }),
    async receive(input) {
      const result = await intake.receive(input);
      const form = input.message.parts.find((part) => part.type === 'form');
      const found = cooperativeIn(String(form?.values.place ?? ''));
      if (!found) return result;
      const { cooperative, region } = found;
      const placed = (effect: IntakeEffect) =>
        effect.type === 'ticket.open' ? { cooperative, region, ...effect } : effect;
      return { ...result, effects: result.effects.map(placed) };
    },
  };
}
