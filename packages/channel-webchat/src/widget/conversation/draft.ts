import type { MediaRef } from '@aduan/core/channel';
import type { DeviceStorage } from '../connection/device-storage.js';

/** The unsent message of the citizen, which survives a reload. */
export interface Draft {
  text(): string;
  writeText(text: string): void;
  /** Files that are uploaded already. */
  media(): readonly MediaRef[];
  writeMedia(media: readonly MediaRef[]): void;
}

/** A draft in the device storage. */
export function deviceDraft(storage: DeviceStorage): Draft {
  return {
    text: () => storage.read<string>('draft') ?? '',
    writeText: (text) => storage.write('draft', text),
    media: () => storage.read<MediaRef[]>('draft-files') ?? [],
    writeMedia: (media) => storage.write('draft-files', media),
  };
}
