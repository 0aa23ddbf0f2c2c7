import type { Aduan } from '@aduan/core';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { freeText } from '../schemas/fields.js';
import { trackingResult } from '../schemas/tracking.js';

const holder = { number: /* @__PURE__ */ freeText(40), pass: /* @__PURE__ */ freeText(200) };

/**
 * The network that a PIN attempt counts against: `told` when the caller acts for others, otherwise the client address.
 */
export type NetworkOf = (request: Request, told: string | null) => Promise<string | null>;

/** Routes for a citizen without an account, by the number and PIN of their ticket. */
export function publicRoutes({ citizen: desk }: Aduan, networkOf: NetworkOf): readonly Operation[] {
  const open = { scope: null, answer: trackingResult } as const;
  return [
    question({
      ...open,
      name: 'trackTicket',
      path: '/tracking',
      summary: 'How a case stands, by its number and PIN',
      description:
        'Never names, never what the citizen wrote. A wrong PIN and an unknown number look the same. `locked`: too many wrong ones came from one network, nobody else waits. `contact-needed`: so many came from everywhere that a PIN opens a case only with `contact`, for now.',
      body: z.strictObject({
        number: freeText(40),
        pin: freeText(20),
        contact: freeText(20)
          .exactOptional()
          .describe('The last four digits of the phone number that the citizen gave.'),
        network: freeText(80)
          .exactOptional()
          .describe(
            'Of a program with a key that asks for others: the address of whoever typed the PIN. Wrong PINs are counted by it.',
          ),
        answers: z
          .boolean()
          .exactOptional()
          .describe(
            'false where you do not show them: that they are shown proves that they arrived.',
          ),
      }),
      run: async ({ body: { network: told = null, ...body }, request }) =>
        desk.track({ ...body, network: await networkOf(request, told) }),
    }),
    question({
      ...open,
      name: 'openLink',
      path: '/tracking/link',
      summary: 'The case behind the link of a message, once',
      description:
        'Ask when somebody pressed a button, never when the address is fetched: it is a proof that he has his answer.',
      body: z.strictObject({ secret: freeText(60) }),
      run: ({ body }) => desk.openLink(body.secret),
    }),
    question({
      ...open,
      name: 'addTracked',
      path: '/tracking/message',
      summary: 'Add what the citizen says to his case, as the answer to a question of the desk',
      description:
        'With the pass that tracking answered. Again with the key it is added once; `may` holds `add` while the desk waits for it.',
      body: z.strictObject({ ...holder, key: freeText(200), text: freeText(5_000) }),
      run: ({ body }) => desk.add(body),
    }),
  ];
}
