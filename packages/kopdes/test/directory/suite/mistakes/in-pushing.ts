import { type DirectoryPush, type PushOutcome, readDirectoryPush } from '@aduan/core/directory';
import { type MemoryDirectory, memoryDirectory } from '../../../../src/directory/index.js';
import { sampleCards } from '../sample-cards.js';
import type { DirectoryMistake } from './mistake.js';

const arrives = 'hands over a case, and says under which id';
const once = 'hands over once per key, also from two desks at once';
const whole = 'loses no words silently: what is shortened says where the rest is';
const progress = 'tells what became of a case, once per key';
const lost = 'says so when the other side does not have the case';
const open = 'refuses a link that lets in whoever has it';
const withheld = 'withholds what hides somebody, and leaves no trace of it';
const later = 'tells no more of a case that has become confidential';
const news = 'brings what the other side says, in its order, each once';
const echo = 'does not bring back what the desk said itself';
const noNews = 'has no news of a case that the other side does not have';

type Push = NonNullable<MemoryDirectory['push']>;
type Pull = NonNullable<MemoryDirectory['pull']>;

/** The sample with another `push` around its own. */
const pushing =
  (
    change: (
      push: (given: DirectoryPush) => Promise<PushOutcome>,
    ) => (given: DirectoryPush) => Promise<PushOutcome>,
  ) =>
  (good: MemoryDirectory): MemoryDirectory => {
    const around: Push = (given, context) =>
      change(async (one) => (await good.push?.(one, context)) ?? never())(given);
    return { ...good, push: around };
  };

const pulling =
  (change: (pull: Pull, good: MemoryDirectory) => Pull) =>
  (good: MemoryDirectory): MemoryDirectory => ({
    ...good,
    pull: change(good.pull ?? never(), good),
  });

function never(): never {
  throw new Error('the sample has a helpdesk');
}

const openly = (given: DirectoryPush): DirectoryPush => ({
  ...given,
  ticket: {
    ...given.ticket,
    anonymous: false,
    confidential: false,
    supervisory: false,
    recusals: [],
    category: 'kdmp.gerai.pembangunan',
  },
});

const onlyTickets = (one: DirectoryPush) => (one.type === 'ticket' ? openly(one) : one);
const onlyProgress = (one: DirectoryPush) => (one.type === 'progress' ? openly(one) : one);

/** Mistakes in handing over cases and hearing of them. */
export const pushMistakes: readonly DirectoryMistake[] = [
  {
    name: 'says that it handed over, and did not',
    make: pushing(() => async () => ({
      outcome: 'pushed',
      foreignId: { system: 'memory', id: '1' },
    })),
    noticedBy: { [arrives]: /number of the case did not arrive/, [lost]: /unknown-ticket|outcome/ },
  },
  {
    name: 'calls its ids by the name of another system',
    make: pushing((push) => async (given) => {
      const outcome = await push(given);
      if (outcome.outcome === 'withheld') return outcome;
      return { outcome: 'pushed', foreignId: { ...outcome.foreignId, system: 'lapor' } };
    }),
    noticedBy: { [arrives]: /foreignId\.system is the name of the directory/ },
  },
  {
    name: 'hands over again what it has handed over',
    make: pushing((push) => (given) => push({ ...given, key: crypto.randomUUID() })),
    noticedBy: { [once]: /ids of one case/, [progress]: /the same progress arrived twice/ },
  },
  {
    name: 'gives all cases one id',
    make: pushing((push) => (given) => push({ ...given, key: 'always' })),
    noticedBy: { [once]: /another case was given the same id/ },
  },
  {
    name: 'cuts off what is too long',
    make: pushing((push) => (given) => {
      const body = given.ticket.body.slice(0, 550);
      return push({ ...given, ticket: { ...given.ticket, body, link: 'https://aduan.example/' } });
    }),
    noticedBy: {
      [whole]: /neither itself nor as the link/,
      [arrives]: /the link .* did not arrive/,
    },
  },
  {
    name: 'loses progress',
    make: pushing(
      (push) => async (given) =>
        given.type === 'ticket' ? push(given) : { outcome: 'pushed', foreignId: given.foreignId },
    ),
    noticedBy: { [progress]: /the progress did not arrive/ },
  },
  {
    name: 'hands over whatever link it is given',
    make: pushing(
      (push) => (given) =>
        push({
          ...given,
          ticket: { ...given.ticket, link: given.ticket.link.replace(/[?#].*/, '') },
        }),
    ),
    noticedBy: { [open]: /use readDirectoryPush/ },
  },
  {
    name: 'hands over everything',
    make: pushing((push) => (given) => push(onlyTickets(given))),
    noticedBy: { [withheld]: /"anonymous":true.*ask pushObstacle/ },
  },
  {
    name: 'looks at topics only',
    make: () =>
      memoryDirectory(sampleCards, {
        helpdesk: true,
        policy: { recusals: 'push', supervisory: 'push', uncategorised: 'push' },
      }),
    noticedBy: { [withheld]: /"supervisory":true.*ask pushObstacle/ },
  },
  {
    name: 'says that it withheld, after it has told the words',
    make: (good) => ({
      ...good,
      async push(given, context) {
        const outcome = await good.push?.(given, context);
        if (outcome?.outcome === 'withheld') await good.push?.(openly(given), context);
        return outcome ?? never();
      },
    }),
    noticedBy: { [withheld]: /it arrived/, [later]: /progress of a confidential case arrived/ },
  },
  {
    name: 'asks the policy only once',
    make: pushing((push) => (given) => push(onlyProgress(readDirectoryPush(given)))),
    noticedBy: { [later]: /ask pushObstacle/ },
  },
  {
    name: 'makes a case of progress to one that is lost',
    make: pushing((push) => async (given) => {
      const { ticket, key } = given;
      return push(given).catch(() => push({ type: 'ticket', key, ticket }));
    }),
    noticedBy: { [lost]: /expected \{ outcome: 'pushed'/ },
  },
  {
    name: 'brings all news again',
    make: pulling((pull) => (id, _after, context) => pull(id, null, context)),
    noticedBy: { [news]: /after the first/ },
  },
  {
    name: 'brings the latest news first',
    make: pulling(
      (pull) =>
        async (...args) =>
          (await pull(...args)).toReversed(),
    ),
    noticedBy: { [news]: /transfer/ },
  },
  {
    name: 'brings back what the desk said',
    make: pulling((pull, { pushes }) => async (id, after, context) => {
      const own = pushes.flatMap((push) => (push.type === 'progress' ? [push] : []));
      const echoes = own.map(({ key, state }) => ({
        id: key,
        at: null,
        type: 'state' as const,
        state,
        status: state,
      }));
      return [...(await pull(id, after, context)), ...echoes];
    }),
    noticedBy: { [echo]: /an echo: it would go round for ever/ },
  },
  {
    name: 'has no news of cases that it does not know',
    make: pulling(
      (pull) =>
        (...args) =>
          pull(...args).catch(() => []),
    ),
    noticedBy: { [noNews]: /999999999/ },
  },
  {
    name: 'takes cases, and nobody told the suite where to look',
    tell: ({ helpdesk: _, ...good }) => good,
    noticedBy: { [arrives]: /tell the suite how to look at the `helpdesk`/ },
  },
];
