const rate = 8_000;
const quiet = 0.1;
const headBytes = 44;
/** Maximum length of the tone, in seconds. */
const maxSeconds = 5;

/** Makes a soft tone as a WAV file (8 kHz, 16 bit, mono), for devices without a microphone. */
export function sampleSound(seconds: number): Blob {
  const samples = Math.round(Math.min(Math.max(seconds, 1), maxSeconds) * rate);
  const view = new DataView(new ArrayBuffer(headBytes + samples * 2));
  const write = (at: number, text: string) => {
    for (const [place, sign] of [...text].entries()) view.setUint8(at + place, sign.charCodeAt(0));
  };
  write(0, 'RIFF');
  view.setUint32(4, headBytes - 8 + samples * 2, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let place = 0; place < samples; place += 1) {
    const wave = Math.sin((2 * Math.PI * 440 * place) / rate);
    view.setInt16(headBytes + place * 2, wave * quiet * 0x7fff, true);
  }
  return new Blob([view.buffer], { type: 'audio/wav' });
}
