import type { ChannelMistake } from './mistake.js';

const says = 'what a citizen is shown while his answer is made is what capabilities.attention says';
const asks = 'attend asks the provider once, and throws nothing but ChannelError';

/** Mistakes in showing that an answer is made. */
export const progressSignalMistakes: readonly ChannelMistake[] = [
  {
    name: 'shows what it does not name',
    make: ({ capabilities, ...good }) => {
      const { progressSignal: _, ...others } = capabilities;
      return { ...good, capabilities: others };
    },
    noticedBy: { [says]: /capabilities\.attention does not say/ },
  },
  {
    name: 'names what it does not show',
    make: ({ signalProgress: _, ...good }) => good,
    noticedBy: { [says]: /write attend, or take it out/ },
  },
  {
    name: 'tries to show it again',
    make: (good) => ({
      ...good,
      async signalProgress(progressSignal, context) {
        const again = () => good.signalProgress?.(progressSignal, context);
        await Promise.resolve(again()).catch(again);
        await again();
      },
    }),
    noticedBy: { [asks]: /tries no second time/ },
  },
  {
    name: 'throws what the provider answered',
    make: (good) => ({
      ...good,
      signalProgress: async (progressSignal, context) => {
        await good.signalProgress?.(progressSignal, context).catch(({ message }: Error) => {
          throw new Error(message);
        });
      },
    }),
    noticedBy: { [asks]: /It must throw ChannelError only/ },
  },
];
