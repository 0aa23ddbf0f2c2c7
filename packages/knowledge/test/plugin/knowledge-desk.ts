import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { categoryTree, createAduan, officerPrincipal } from '@aduan/core';
import { articles } from '@aduan/plugins/articles';
import { viewLog } from '@aduan/plugins/view-log';
import { personalDataMasker } from '@aduan/privacy';
import { memoryStore } from '@aduan/store-memory';
import { sampleCategories } from '@aduan/testkit';
import type { Article, ArticleContent } from '../../src/index.js';
import {
  articleReader,
  type KnowledgePluginOptions,
  knowledge,
  topicSuggestions,
} from '../../src/plugin/index.js';
import type { Understanding } from '../../src/understanding/index.js';

export const officer = { actor: officerPrincipal('petugas', ['officer']) };
export const superior = { actor: officerPrincipal('penyelia', ['supervisor']) };
export const auditor = { actor: officerPrincipal('auditor', ['auditor']) };

/** An article about something that no sample tells. */
export const wages: ArticleContent = {
  question: 'Berapa gaji penjaga loket?',
  variants: ['upah yang jaga loket'],
  answer: 'Gaji penjaga loket diputuskan rapat anggota.',
  sources: [{ title: 'Surat contoh nomor 12 tahun 2026' }],
  validFrom: '2026-03-01',
  tags: ['layanan'],
};

/** What the office has to begin with. */
const samples: readonly Article[] = [
  'Kapan loket buka?',
  'Berapa biaya izin?',
  'Di mana loket?',
].map((question, at) => ({
  id: `contoh-${at}`,
  question,
  variants: [],
  answer: 'Lihat papan pengumuman di loket.',
  sources: [{ title: 'Surat contoh nomor 13 tahun 2026' }],
  validFrom: '2026-01-01',
  tags: [],
  status: 'published',
}));

/** A desk in memory whose articles are those of two officers, on Monday 2 March 2026, 10:00 WIB. */
export function knowledgeDesk(
  options: Partial<KnowledgePluginOptions> & { readonly understanding?: Understanding } = {},
) {
  const { understanding = { suggest: () => ({}) }, ...more } = options;
  const clock = { now: Date.UTC(2026, 2, 2, 3) };
  const aduan = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [],
    channels: {},
    categories: categoryTree(sampleCategories),
    masker: personalDataMasker(),
    now: () => clock.now,
    plugins: [
      viewLog({ delayMs: 0 }),
      articles({ read: articleReader((text) => text.includes('3517214901980011')) }),
      knowledge({
        parties: { member: { names: ['anggota'] } },
        samples,
        ignoredSubjects: ['Ingin bicara dengan petugas'],
        ...more,
      }),
      topicSuggestions(() => understanding),
    ],
  });
  const { articles: editorial, knowledge: base } = aduan.plugins;
  return {
    aduan,
    articles: editorial,
    base,
    clock,
    /** Somebody asks what nobody answers at once. */
    async asked(body: string, subject = body) {
      clock.now += 60_000;
      const input = { kind: 'information-request', channel: 'portal', body, subject } as const;
      return (await aduan.tickets.open(input, officer)).ticket;
    },
    /** The bot has no answer. */
    async silent(question: string) {
      clock.now += 60_000;
      const at = clock.now;
      const found = await (await base.current()).answer(question, { at });
      await base.record('silent', { question, found, at });
    },
    async publish(id: string, content: ArticleContent, raisedBy: string[] = []) {
      clock.now += 60_000;
      await editorial.write({ article: id, content, raisedBy }, officer);
      await editorial.submit({ article: id }, officer);
      await editorial.publish({ article: id }, superior);
    },
  };
}
