const hertz = 880;
const seconds = 0.4;

/** The tone after which one speaks. It is not heard where the browser plays nothing; the display says it as well. */
export async function beep(isAloud: boolean): Promise<void> {
  if (!isAloud || !('AudioContext' in window)) return;
  const context = new AudioContext();
  const oscillator = new OscillatorNode(context, { frequency: hertz });
  const gain = new GainNode(context, { gain: 0.15 });
  oscillator.connect(gain).connect(context.destination);
  oscillator.start();
  // By the clock of the page: a machine without a loudspeaker plays nothing and never ends it.
  await new Promise((done) => setTimeout(done, seconds * 1_000));
  void context.close();
}
