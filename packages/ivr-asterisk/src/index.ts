export type { AriServer } from './ari/ari-server.js';
export { type AsteriskVoice, asteriskVoice } from './asterisk-voice.js';
export type { AsteriskOptions } from './line/line-options.js';
export type { AsteriskQueue } from './line/waiting-lines.js';
export { type Phrases, recordedPhrases } from './sound/recorded-phrases.js';
export { type SoundFilesOptions, soundFiles } from './sound/sound-files.js';
export type { Speak } from './sound/speak.js';
