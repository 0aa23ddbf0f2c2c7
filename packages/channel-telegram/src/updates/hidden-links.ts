import * as z from 'zod';

const entitiesSchema = /* @__PURE__ */ z.array(
  z.looseObject({ type: z.string(), url: z.string().optional().catch(undefined) }),
);

/** Telegram marks up to 100 places of a text (https://core.telegram.org/method/messages.sendMessage). */
const maxEntities = 1_000;

/** Addresses that lie behind the words of a text and do not stand in it: an officer should see them. */
export function hiddenLinks(entities: unknown, text: string): readonly string[] {
  const known = entitiesSchema.safeParse(entities);
  if (!known.success) return [];
  const urls = known.data
    .slice(0, maxEntities)
    .flatMap(({ type, url }) => (type === 'text_link' && url ? [url] : []));
  return [...new Set(urls)].filter((url) => !text.includes(url));
}
