import type { Aduan } from '@aduan/core';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import type { Teams } from '@aduan/plugins/organization';
import type { Parties } from '@aduan/plugins/parties';
import type { Replies } from '@aduan/plugins/replies';
import type { ViewLog } from '@aduan/plugins/view-log';
import type { ApiOptions } from './api-options.js';

type Given = Pick<ApiOptions, 'officers' | 'regions'>;

/** Plugins of the desk that have route files of their own here, by plugin id. */
interface Plugins {
  readonly 'change-feed'?: ChangeFeed;
  readonly organization?: Teams;
  readonly parties?: Parties;
  readonly replies?: Replies;
  readonly 'view-log'?: ViewLog;
}

/** All add-ons that the API has route files for: those that the host gives, and plugins of the desk. */
export interface AddOns extends Given, Plugins {
  readonly aduan: Aduan;
}

/** The add-ons of an API. */
export function addOnsOf(options: ApiOptions): AddOns {
  const { aduan } = options;
  const { organization, ...plugins }: Plugins = aduan.plugins;
  const { 'change-feed': changeFeed, parties, replies, 'view-log': viewLog } = plugins;
  return {
    ...options,
    ...(organization && { organization }),
    ...(replies && { replies }),
    ...(changeFeed && { 'change-feed': changeFeed }),
    ...(parties && { parties }),
    ...(viewLog && { 'view-log': viewLog }),
  };
}
