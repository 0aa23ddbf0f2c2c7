import type { Intake } from '@aduan/core';
import type { IntakeEffect } from '@aduan/core/channel';
import type { FindPlace } from '@aduan/kopdes/phone';
import { cooperativeIn } from './cooperatives.js';
import { onlyPlace } from './find-place.js';

/**
 * Adds to an intake's new tickets the place or cooperative that the citizen named in the form, so that lists and
 * similar reports find them before an officer has read them. The form cannot ask back: an ambiguous place is left to
 * the officer.
 */
export function placingIntake(intake: Intake, find: FindPlace): Intake {
  return {
    ...(intake.privacyNotice && { privacyNotice: intake.privacyNotice }),
    ...(intake.emergencyHelp && { emergencyHelp: intake.emergencyHelp }),
    async receive(input) {
      const result = await intake.receive(input);
      const form = input.message.parts.find((part) => part.type === 'form');
      const { category, place } = form?.values ?? {};
      if (typeof place !== 'string' || place === '') return result;
      const topic = typeof category === 'string' ? category : null;
      const where = cooperativeIn(place) ?? { cooperative: null, place, category: topic };
      const { cooperative, region } = 'word' in where ? where : await onlyPlace(find, where);
      const placed = (effect: IntakeEffect) =>
        effect.type === 'ticket.open'
          ? { ...(cooperative && { cooperative }), ...(region && { region }), ...effect }
          : effect;
      return { ...result, effects: result.effects.map(placed) };
    },
  };
}
