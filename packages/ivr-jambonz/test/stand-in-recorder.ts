import type { JambonzRecorder } from '../src/recordings/jambonz-recorder.js';

/** A recorder that has everything that it is asked for. */
export function standInRecorder(): JambonzRecorder {
  return {
    url: 'wss://desk.example/aduan/recordings',
    username: 'aduan',
    password: 'the-word-of-the-recorder',
    upgrade: () => false,
    whenLost() {},
    recordings: {
      fetchRecording: async ({ mime }) => ({ body: new Blob(['~']).stream(), mime }),
      forgetRecording: async () => {},
    },
  };
}
