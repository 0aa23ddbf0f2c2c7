import type { SimulatedHost } from '../../src/simulator/index.js';

/** A desk that is open from 8 to 16 o'clock WIB, and knows parcel P1 by the PIN 1234; what it does not know it gives back. */
export function parcelHost(): SimulatedHost {
  return {
    perform(effect, at) {
      const hour = new Date(at + 7 * 3_600_000).getUTCHours();
      if (effect.type === 'hours') return { outcome: hour >= 8 && hour < 16 ? 'open' : 'closed' };
      if (effect.type === 'queue') return null;
      if (effect.task === 'file') return { outcome: 'filed', slots: { number: 'P9' } };
      const isKnown = effect.slots.number === 'P1' && effect.slots.pin === '1234';
      return isKnown
        ? { outcome: 'found', slots: { seen: { id: 'Solo', en: 'Surakarta' } } }
        : { outcome: 'unknown', slots: effect.slots };
    },
  };
}
