import { channelNames, type ShippedLocale } from '@aduan/core/channel';

function channelsIn(locale: ShippedLocale): Readonly<Record<string, string>> {
  const names = Object.entries(channelNames).map(([code, name]) => [code, name[locale]]);
  return Object.fromEntries(names);
}

/** Channels, in Indonesian. */
export const idChannels = channelsIn('id');

/** The same in English. */
export const enChannels = channelsIn('en');
