export type { AriServer } from './ari/ari-server.js';
export { asteriskVoice } from './asterisk-voice.js';
export type { AsteriskOptions } from './line/line-options.js';
export type { Speak } from './sound/speak.js';
