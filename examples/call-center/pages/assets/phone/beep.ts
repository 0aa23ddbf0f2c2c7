const hertz = 880;
const seconds = 0.4;

/** Plays the tone after which the caller speaks. The display also announces it, for browsers that play no sound. */
export async function beep(isAloud: boolean): Promise<void> {
  if (!isAloud || !('AudioContext' in window)) return;
  const context = new AudioContext();
  const oscillator = new OscillatorNode(context, { frequency: hertz });
  const gain = new GainNode(context, { gain: 0.15 });
  oscillator.connect(gain).connect(context.destination);
  oscillator.start();
  // Uses a timer, because playback never ends on a machine without a loudspeaker.
  await new Promise((done) => setTimeout(done, seconds * 1_000));
  void context.close();
}
