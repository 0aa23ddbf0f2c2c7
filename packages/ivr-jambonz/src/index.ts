export { type JambonzVoiceOptions, jambonzVoice } from './jambonz-voice.js';
export type { JambonzOptions } from './options/jambonz-options.js';
export type { JambonzRecorder } from './recordings/jambonz-recorder.js';
export type { JambonzRecogniser, JambonzSpeech, JambonzVoice } from './verbs/speech.js';
