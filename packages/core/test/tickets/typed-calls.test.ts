import { expectTypeOf, test } from 'vitest';
import type { ApiOf } from '../../src/plugin/plugin.js';
import type { Tickets } from '../../src/runtime/tickets.js';
import type { ticketsPlugin } from '../../src/tickets/tickets-plugin.js';

type Declared = keyof ApiOf<ReturnType<typeof ticketsPlugin>>;

/** What hosts ask elsewhere: the calendar itself, `openAll`, `view` and `aduan.conversations`. */
type AskedElsewhere =
  | 'countDue'
  | 'countMany'
  | 'explainDue'
  | 'openMany'
  | 'obligations'
  | 'transcript';

// The types are written by hand, with TSDoc; a command that is left out there would be missing for hosts alone.
test('every declared command and query on tickets is among the calls that hosts see', () => {
  expectTypeOf<Exclude<Declared, keyof Tickets | AskedElsewhere>>().toBeNever();
});
