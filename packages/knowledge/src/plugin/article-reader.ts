import { AduanError, InputError } from '@aduan/core';
import type { ArticleContent } from '../article/article.js';
import { articleContentSchema } from '../articles/article-schema.js';

/**
 * Reads the content of an article before it is stored: the `read` of the plugin `articles`.
 *
 * @param findsPerson - whether a text contains data of a citizen: articles are stored in clear and are public
 * @returns a function that throws InputError for content that is not an article, AduanError `knowledge-personal-data`
 */
export function articleReader(
  findsPerson: (text: string) => boolean,
): (content: unknown) => ArticleContent {
  return (content) => {
    const { data, error } = articleContentSchema.safeParse(content);
    if (!data) {
      const issues = error.issues.map(({ message, path }) => ({
        message,
        path: path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
      }));
      throw new InputError('This is no article.', issues);
    }
    if (findsPerson(JSON.stringify(data))) {
      throw new AduanError('knowledge-personal-data', 'An article holds no personal data.');
    }
    return data;
  };
}
