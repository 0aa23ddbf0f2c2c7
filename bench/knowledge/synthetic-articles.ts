import type { Article } from '@aduan/knowledge';

/** That many articles: the given ones, then others combined from halves of two. */
export function syntheticArticles(count: number, given: readonly Article[]): Article[] {
  return Array.from({ length: count }, (_, at) => {
    const one = given[at % given.length] as Article;
    const round = Math.floor(at / given.length);
    const other = given[(at * 7 + round) % given.length] as Article;
    return round === 0 ? one : mixed(one, other, `${one.id}-${round}`);
  });
}

function mixed(one: Article, other: Article, id: string): Article {
  return {
    ...one,
    id,
    variants: other.variants,
    answer: `${half(one.answer, 0)} ${half(other.answer, 1)}`,
  };
}

function half(text: string, which: 0 | 1): string {
  const words = text.split(' ');
  const middle = Math.ceil(words.length / 2);
  return words.slice(which * middle, which === 0 ? middle : undefined).join(' ');
}
