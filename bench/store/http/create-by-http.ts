import autocannon from 'autocannon';
import { callers } from '../callers.ts';
import { openingOf } from '../opening.ts';
import type { RunningDesk } from './start-desk.ts';

let serial = 0;

/** Opens tickets by HTTP, with that many concurrent requests. @throws Error when one was refused */
export async function createByHttp(
  { token, url }: Pick<RunningDesk, 'token' | 'url'>,
  amount: number,
): Promise<autocannon.Result> {
  const result = await autocannon({
    url: `${url}/tickets`,
    method: 'POST',
    connections: callers,
    amount,
    timeout: 60,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    requests: [
      {
        setupRequest(request) {
          serial += 1;
          return {
            ...request,
            headers: { ...request.headers, 'idempotency-key': `opening-${serial}` },
            body: JSON.stringify(openingOf(serial)),
          };
        },
      },
    ],
  });
  if (result['2xx'] !== amount) {
    throw new Error(`Of ${amount}, ${result['2xx']} were opened: ${result.errors} errors.`);
  }
  return result;
}
