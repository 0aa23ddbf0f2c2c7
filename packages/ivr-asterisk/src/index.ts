export type { AriServer } from './ari/ari-server.js';
export { type AsteriskLine, asteriskFromEnv } from './asterisk-from-env.js';
export {
  type AsteriskSocket,
  type AsteriskSocketOptions,
  asteriskSocket,
} from './asterisk-socket.js';
export { type AsteriskVoice, asteriskVoice } from './asterisk-voice.js';
export type { AsteriskQueue } from './line/caller-queues.js';
export type { AsteriskLineOptions, AsteriskOptions } from './line/line-options.js';
export type { AriUpgradeHandler } from './sockets/ari-upgrade-handler.js';
export { type Phrases, recordedPhrases } from './sound/recorded-phrases.js';
export { type SoundFilesOptions, soundFiles } from './sound/sound-files.js';
export type { Speak } from './sound/speak.js';
