import type { Article } from '../article/article.js';
import type { TermReader } from '../text/terms.js';
import { compareRoles, type RoleFit } from './compare-roles.js';
import { roleReader } from './read-roles.js';
import type { Parties } from './roles.js';

/** Returns for each article whether it is about the parties of a question. */
export type RoleFitter = (question: string) => (article: Article) => RoleFit;

/** A fitter that caches the parties of articles. */
export function roleFitter(parties: Parties, reader: TermReader): RoleFitter {
  const read = roleReader(parties, reader);
  const named = new WeakMap<Article, ReadonlySet<string>>();
  function namedIn(article: Article): ReadonlySet<string> {
    const known = named.get(article) ?? read(askedIn(article)).named;
    named.set(article, known);
    return known;
  }
  return (question) => {
    const asked = read(question);
    return (article) =>
      article.roles ? compareRoles(article.roles, asked, namedIn(article), parties) : 'same';
  };
}

function askedIn({ question, variants }: Article): string {
  return [question, ...variants].join(' . ');
}
