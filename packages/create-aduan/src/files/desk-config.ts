import type { Answers, Storage } from '../answers.js';

const comments = {
  id: {
    secrets: 'Rahasia ditulis di .env, yang tidak disimpan git. Yang diatur di luar tetap berlaku.',
    channels: 'Kanal: web, dan yang variabelnya ada di .env.',
  },
  en: {
    secrets: 'Secrets stand in .env, which git leaves out. What is set outside wins.',
    channels: 'Channels: the web, and those whose variables stand in .env.',
  },
} as const;

const stores: Readonly<Record<Storage, string>> = {
  sqlite: "sqlite('data')",
  postgres: 'postgres()',
};

/** `aduan.config.ts`: the desk, composed of its store, its plugins and the office. */
export function deskConfig({ language, storage }: Answers): string {
  const say = comments[language];
  return `import { existsSync } from 'node:fs';
import process from 'node:process';
import { changeFeed, notifications, replies, reports, settings, viewLog } from '@aduan/plugins';
import { defineConfig, ${storage} } from '@aduan/server';
import { office } from './office.ts';

// ${say.secrets}
if (existsSync('.env')) process.loadEnvFile();

// ${say.channels}
export default defineConfig({
  store: ${stores[storage]},
  plugins: [notifications(), replies(), reports(), settings(), viewLog(), changeFeed()],
  office,
});
`;
}
