import type { MediaRef } from '@aduan/core';
import type { DeviceStorage } from '../connection/device-storage.js';

/** The message that the citizen is writing: it survives a reload. */
export interface Draft {
  text(): string;
  writeText(text: string): void;
  /** Files that the desk has already. */
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
