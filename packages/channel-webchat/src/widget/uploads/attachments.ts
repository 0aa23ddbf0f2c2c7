import type { MediaRef } from '@aduan/core/channel';
import type { LoadPanel } from '../connection/panel-loader.js';
import type { Draft } from '../conversation/draft.js';
import type { DeskConfig } from '../protocol.js';
import type { Attachment } from './attachment.js';
import type { UploadOptions } from './resumable-upload.js';

/** The files of the unsent message. */
export interface Attachments {
  list(): readonly Attachment[];
  /** Adds files, shrinks photos and uploads all of them. */
  add(files: Iterable<File>, limits: DeskConfig['limits'] | undefined): void;
  /** Removes a file and stops its upload. */
  remove(key: number): void;
  /** Removes and returns the uploaded files, up to ten, for a message. */
  take(): readonly MediaRef[];
}

/** Maximum files of one message; more wait for the next one. */
const maxFiles = 10;

/** Options of attachments; `onChange` is called after every change of the list. */
export interface AttachmentsOptions extends Omit<UploadOptions, 'onProgress'> {
  readonly onChange: () => void;
  /** Files that were uploaded before a reload, and the place to store them. */
  readonly draft: Draft;
  /** Loads the code for shrinking and uploading, once the first file is chosen. */
  readonly panel: LoadPanel;
}

/** Attachments whose finished uploads survive a reload; unfinished ones live as long as the page. */
export function stagedAttachments({
  onChange,
  draft,
  panel,
  ...upload
}: AttachmentsOptions): Attachments {
  const staged = new Map<number, Attachment & { readonly stop: () => void }>();
  let lastKey = 0;

  const stage = (attachment: Omit<Attachment, 'key'>, stop = () => {}): number => {
    lastKey += 1;
    staged.set(lastKey, { ...attachment, key: lastKey, stop });
    return lastKey;
  };

  const update = (key: number, change: Partial<Attachment>) => {
    const before = staged.get(key);
    if (!before) return;
    staged.set(key, { ...before, ...change });
    changed();
  };

  const finished = () => [...staged.values()].flatMap(({ media }) => media ?? []);

  const changed = () => {
    draft.writeMedia(finished());
    onChange();
  };

  const bring = async (original: File, limits: DeskConfig['limits'] | undefined) => {
    const stopper = new AbortController();
    const start = { name: original.name, bytes: original.size, progress: 0 };
    const key = stage(start, () => stopper.abort());
    onChange();
    const tools = await panel(stopper.signal);
    if (!tools) return;
    const isPhoto = original.type.startsWith('image/');
    const file = isPhoto ? await tools.shrinkPhoto(original) : original;
    if (!file) return update(key, { problem: 'photo-unreadable' });
    update(key, { name: file.name, bytes: file.size });
    if (limits && file.size > limits.fileBytes) return update(key, { problem: 'file-too-large' });
    if (limits && !limits.mimes.includes(file.type)) {
      return update(key, { problem: 'file-kind-not-taken' });
    }
    const onProgress = (progress: number) => update(key, { progress });
    const result = await tools.uploadFile(file, { ...upload, onProgress }, stopper.signal);
    if (typeof result === 'string') update(key, { problem: result });
    else if (result) update(key, { media: result, progress: 1 });
  };

  for (const media of draft.media()) {
    stage({ name: media.name ?? '', bytes: media.bytes ?? 0, progress: 1, media });
  }

  return {
    list: () => [...staged.values()],
    add: (files, limits) => {
      for (const file of files) void bring(file, limits);
    },
    remove: (key) => {
      staged.get(key)?.stop();
      staged.delete(key);
      changed();
    },
    take: () => {
      const ready = [...staged.values()].filter(({ media }) => media).slice(0, maxFiles);
      for (const { key } of ready) staged.delete(key);
      changed();
      return ready.flatMap(({ media }) => media ?? []);
    },
  };
}
