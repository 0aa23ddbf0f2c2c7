import { queryOptions } from '@tanstack/react-query';
import { desk } from '../api/desk.js';
import { ticketsOf } from './tickets-of.js';

/** How many tickets are named, enough to ask a caller whether they are that person. */
const namedTickets = 2;

/** A person who has a number, with the tickets to ask them about. */
export type FoundPerson = Awaited<ReturnType<typeof find>>[number];

/** The people with a phone number. The number is never part of a URL. */
export function callerQuery(phone: string) {
  return queryOptions({
    queryKey: ['caller', phone],
    queryFn: () => find(phone),
    staleTime: 30_000,
  });
}

async function find(value: string) {
  const { items } = await desk.post('/parties/search', { body: { kind: 'phone', value } });
  const cases = ({ person: { id, withheld } }: (typeof items)[number]) =>
    withheld ? [] : ticketsOf(id, namedTickets);
  return Promise.all(items.map(async (match) => ({ ...match, cases: await cases(match) })));
}
