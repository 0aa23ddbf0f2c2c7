import type { MediaRef } from '@aduan/core/channel';

/** A method that sends a file, its file field, and the media types that Telegram displays. */
interface FileMethod {
  readonly method: string;
  readonly field: string;
  readonly mimes: readonly string[];
}

/** https://core.telegram.org/bots/api#sending-files and the methods themselves, read in November 2026. */
const methods: Readonly<Record<MediaRef['kind'], readonly FileMethod[]>> = {
  image: [
    { method: 'sendPhoto', field: 'photo', mimes: ['image/jpeg', 'image/png', 'image/webp'] },
  ],
  audio: [
    { method: 'sendVoice', field: 'voice', mimes: ['audio/ogg'] },
    { method: 'sendAudio', field: 'audio', mimes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a'] },
  ],
  video: [{ method: 'sendVideo', field: 'video', mimes: ['video/mp4'] }],
  document: [],
};

/** How a file is sent: by the method that displays it, otherwise as a document. */
export function fileMethod(kind: MediaRef['kind'], mime: string): Omit<FileMethod, 'mimes'> {
  const plain = mime.split(';', 1)[0]?.trim() ?? mime;
  const shown = methods[kind].find(({ mimes }) => mimes.includes(plain));
  return shown ?? { method: 'sendDocument', field: 'document' };
}
