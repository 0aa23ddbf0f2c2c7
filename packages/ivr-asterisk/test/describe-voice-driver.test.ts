import { describeVoiceDriver } from '@aduan/testkit';
import { manualTimers } from '../../../tooling/tests/manual-timers.js';
import { pacedAsterisk } from '../src/asterisk-voice.js';
import { startFakeAri } from './fake-ari/fake-ari.js';
import { lineIn, spokenSounds } from './spoken-sounds.js';

const { fetch } = globalThis;
const password = 'rahasia:dengan@tanda';

describeVoiceDriver({
  name: 'asterisk',
  secrets: [password],
  async open() {
    const ari = await startFakeAri();
    const timers = manualTimers();
    let channel = '';
    return {
      fetch,
      driver: () =>
        pacedAsterisk(
          { ...ari.server, application: 'aduan', speak: spokenSounds },
          { timers, leaseMs: 6_300 },
        ),
      phone: {
        dial(from) {
          channel = ari.ring('aduan', from ?? 'anonymous');
        },
        press: (keys) => ari.press(channel, keys),
        // Whoever says nothing holds a phone that sends silence.
        speak: (seconds) => (seconds > 0 ? ari.speak(channel, seconds) : ari.quiet(channel)),
        hangUp: (seconds) => ari.hangUp(channel, seconds),
        pass: (ms) => timers.pass(ms),
        spokenTexts: () =>
          ari.world.played
            .filter((playback) => playback.channel === channel)
            .flatMap(({ media }) => media.map((one) => lineIn(one).text)),
        waitsFor(next) {
          const now = ari.channel(channel);
          if (!now || now.playbacks.length > 0) return false;
          if (next.do === 'gather') return timers.isWaiting(next.timeoutMs);
          if (next.do === 'wait') return timers.isWaiting(next.seconds * 1_000);
          return now.recordings.length > 0;
        },
        isUp: () => ari.channel(channel) !== undefined,
      },
      close: () => ari.close(),
    };
  },
});
