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

/** `package.json`, whose `npm start` runs the desk. */
export function packageManifest(
  { hasSamples, language }: Answers,
  { name, version }: { readonly name: string; readonly version: string },
): string {
  const packages = ['calendar', 'cli', 'core', 'plugins', 'privacy', 'server'];
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
      dependencies: Object.fromEntries(packages.map((each) => [`@aduan/${each}`, `^${version}`])),
    },
    null,
    2,
  )}\n`;
}
