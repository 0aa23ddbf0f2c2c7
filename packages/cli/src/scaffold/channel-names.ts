import { UsageError } from '../usage-error.js';

/** A name in the forms that a package needs. */
export interface ChannelNames {
  /** `my-sms`: the channel, and the end of the package's name. */
  readonly name: string;
  /** `mySms`: beginning of the factory. */
  readonly camel: string;
  /** `MySms`: beginning of the options type. */
  readonly pascal: string;
}

/** @throws UsageError for an invalid name of a channel */
export function channelNames(name: string): ChannelNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 40) {
    throw new UsageError('NAME is in lower case, such as sms or my-gateway.');
  }
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return { name, camel, pascal: `${camel.charAt(0).toUpperCase()}${camel.slice(1)}` };
}
