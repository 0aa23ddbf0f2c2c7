import * as z from 'zod';

const entitiesSchema = /* @__PURE__ */ z.array(
  z.looseObject({ type: z.string(), url: z.string().optional().catch(undefined) }),
);

/** Maximum entities of a text. Telegram allows 100 (https://core.telegram.org/method/messages.sendMessage). */
const maxEntities = 1_000;

/** URLs behind linked text that the text does not show: an officer needs to see them. */
export function hiddenLinks(entities: unknown, text: string): readonly string[] {
  const known = entitiesSchema.safeParse(entities);
  if (!known.success) return [];
  const urls = known.data
    .slice(0, maxEntities)
    .flatMap(({ type, url }) => (type === 'text_link' && url ? [url] : []));
  return [...new Set(urls)].filter((url) => !text.includes(url));
}
