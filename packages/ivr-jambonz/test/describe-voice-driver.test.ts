import { describeVoiceDriver } from '@aduan/testkit';
import { manualTimers } from '../../../tooling/tests/manual-timers.js';
import type { JambonzSocket } from '../src/index.js';
import { pacedSocket } from '../src/jambonz-socket.js';
import { pacedRecorder } from '../src/recordings/jambonz-recorder.js';
import { account } from './account.js';
import { type FakeCall, fakeCall } from './fake-jambonz/fake-call.js';
import { openServer } from './fake-jambonz/open-server.js';
import { memoryFiles } from './memory-files.js';

const { fetch } = globalThis;
const password = 'rahasia:dengan@tanda';
const soundPassword = 'rahasia-rekaman';

describeVoiceDriver({
  name: 'jambonz',
  secrets: [password, soundPassword],
  forgotten: 'invalid',
  async open() {
    const timers = manualTimers();
    const files = memoryFiles();
    let driver: JambonzSocket | null = null;
    const server = await openServer(() => (driver ? [driver, recorder] : []));
    const recorder = pacedRecorder(
      {
        url: `${server.url}/aduan/recordings`,
        password: soundPassword,
        accountSid: account,
        desk: () => ({ files, fetch }),
      },
      { timers, arrivalMs: 500 },
    );
    const line = { url: `${server.url}/aduan/jambonz`, username: 'jambonz', password };
    let call: FakeCall | null = null;
    return {
      fetch,
      driver() {
        driver = pacedSocket({ ...line, accountSid: account, recorder }, timers);
        return driver;
      },
      phone: {
        dial(from) {
          call = fakeCall(line, timers, from ?? 'anonymous');
        },
        press: (keys) => call?.press(keys),
        speak: (seconds) => call?.speak(seconds),
        hangUp: (seconds) => call?.hangUp(seconds),
        pass: (ms) => timers.pass(ms),
        spokenTexts: () => call?.heard ?? [],
        waitsFor(next) {
          const verb = call?.verb();
          if (next.do === 'gather') return verb?.verb === 'gather' && verb.timeout >= 1;
          if (next.do === 'wait') return verb?.verb === 'pause';
          return call?.isRecorded() ?? false;
        },
        isUp: () => call?.isUp() ?? false,
      },
      async close() {
        call?.close();
        await server.close();
      },
    };
  },
});
