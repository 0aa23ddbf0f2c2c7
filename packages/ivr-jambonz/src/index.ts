export { type JambonzLine, jambonzFromEnv } from './jambonz-from-env.js';
export { type JambonzSocket, type JambonzSocketOptions, jambonzSocket } from './jambonz-socket.js';
export { type JambonzVoiceOptions, jambonzVoice } from './jambonz-voice.js';
export type { JambonzApi } from './line/call-back.js';
export type { JambonzOptions } from './options/jambonz-options.js';
export {
  type JambonzRecorder,
  type JambonzRecorderOptions,
  jambonzRecorder,
  type LostRecording,
  type LostRecordingDesk,
} from './recordings/jambonz-recorder.js';
export type { SocketUpgradeHandler } from './sockets/socket-upgrade-handler.js';
export type { JambonzRecogniser, JambonzSpeech, JambonzVoice } from './verbs/speech.js';
