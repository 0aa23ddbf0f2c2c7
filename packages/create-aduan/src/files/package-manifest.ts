import type { Answers } from '../answers.js';

const samples = {
  id: [
    'Lampu jalan di depan pasar mati sejak minggu lalu.',
    'Saya sudah menunggu dua jam di loket dan belum dipanggil.',
    'Terima kasih, petugas di loket tiga sangat membantu.',
  ],
  en: [
    'The street light in front of the market has been out since last week.',
    'I have waited at the counter for two hours and nobody has called me.',
    'Thank you, the officer at counter three was very helpful.',
  ],
} as const;

/** `package.json`, whose `npm start` runs the desk. @param versions - the range of each package of ours */
export function packageManifest(
  { hasSamples, language }: Answers,
  {
    name,
    versions,
  }: { readonly name: string; readonly versions: Readonly<Record<string, string>> },
): string {
  const calls = samples[language].map((body, index) => {
    const input = JSON.stringify({ body, channel: 'counter' });
    // The key makes that the second time changes nothing.
    return `aduan call tickets:open '${input}' --actor sample --key sample-${index + 1}`;
  });
  return `${JSON.stringify(
    {
      name,
      version: '1.0.0',
      private: true,
      type: 'module',
      engines: { node: '>=22.18' },
      scripts: {
        start: 'aduan start',
        doctor: 'aduan doctor',
        ...(hasSamples && { samples: calls.join(' && ') }),
      },
      dependencies: versions,
    },
    null,
    2,
  )}\n`;
}
