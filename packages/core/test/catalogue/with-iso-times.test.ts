import type { TicketEvent } from '@aduan/core';
import { expect, it } from 'vitest';
import { withIsoTimes } from '../../src/catalogue/with-iso-times.js';

type FieldOf<Facts> = Facts extends unknown ? keyof Facts : never;
/** The instants among the facts of events: a new one does not compile until it stands here. */
type Instants = Readonly<Record<FieldOf<TicketEvent['facts']> & `${string}At`, number>>;

it('no fact of an event keeps an instant as a number', () => {
  const instants: Instants = { deletedAt: 0, dueAt: 0, receivedAt: 0, saidAt: 0 };
  for (const time of Object.values(withIsoTimes(instants, 'Asia/Jakarta') as object)) {
    expect(time).toBe('1970-01-01T07:00:00.000+07:00');
  }
});
