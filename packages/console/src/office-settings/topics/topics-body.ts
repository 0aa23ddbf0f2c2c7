import type { Label } from '../../api/model.js';
import { slugOf } from '../slug-of.js';

/** One topic that a ticket can be about. */
export interface Topic {
  /** Dots from the group to the topic: `simpan_pinjam.penarikan`. */
  readonly code: string;
  readonly label: Label;
  /** Words of citizens. */
  readonly synonyms?: readonly string[];
  /** Former codes that mean this topic. */
  readonly aliases?: readonly string[];
  readonly retired?: boolean;
  readonly catchAll?: boolean;
  readonly internal?: boolean;
}

/** The document `categories`. The API leaves the form of its body to the document. */
export interface TopicsBody {
  readonly categories: readonly Topic[];
}

/** A topic in the tree. */
export interface TopicLine {
  readonly topic: Topic;
  /** 0 = a top group. */
  readonly depth: number;
  readonly hasTopicsBelow: boolean;
}

/** All topics, each after the group that it lies in. */
export function topicLines({ categories }: TopicsBody): readonly TopicLine[] {
  const below = (code: string | null, depth: number): readonly TopicLine[] =>
    categories
      .filter((topic) => groupOf(topic.code) === code)
      .flatMap((topic) => {
        const inner = below(topic.code, depth + 1);
        return [{ topic, depth, hasTopicsBelow: inner.length > 0 }, ...inner];
      });
  return below(null, 0);
}

/** The code of the group that a topic lies in; null for a top group. */
export function groupOf(code: string): string | null {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? null : code.slice(0, dot);
}

/** The body with one more topic, below a group; its code is made of its name. @returns the new topic's code too */
export function addTopic(
  { categories }: TopicsBody,
  group: string | null,
  label: Label,
): { readonly body: TopicsBody; readonly code: string } {
  const code = freeCode(categories, group, label.id);
  const last = categories.findLastIndex((each) => each.code === group || liesIn(each.code, group));
  const place = last < 0 ? categories.length : last + 1;
  return { body: { categories: categories.toSpliced(place, 0, { code, label }) }, code };
}

/** The body with another version of one topic. */
export function changeTopic({ categories }: TopicsBody, changed: Topic): TopicsBody {
  return { categories: categories.map((each) => (each.code === changed.code ? changed : each)) };
}

/**
 * The body with a topic, and all below it, in another group. Their former codes stay as aliases, so that tickets keep
 * their topic. @returns the topic's new code too
 */
export function moveTopic(
  { categories }: TopicsBody,
  code: string,
  group: string | null,
): { readonly body: TopicsBody; readonly code: string } {
  const moving = categories.filter((each) => each.code === code || liesIn(each.code, code));
  const staying = categories.filter((each) => !moving.includes(each));
  const next = freeCode(staying, group, code.slice(code.lastIndexOf('.') + 1));
  const moved = moving.map((each) => ({
    ...each,
    code: next + each.code.slice(code.length),
    aliases: [...(each.aliases ?? []), each.code],
  }));
  const last = staying.findLastIndex((each) => each.code === group || liesIn(each.code, group));
  const place = last < 0 ? staying.length : last + 1;
  return { body: { categories: staying.toSpliced(place, 0, ...moved) }, code: next };
}

/** The body with a topic that is no longer used for new tickets, or used again. */
export function retireTopic(body: TopicsBody, code: string, retired: boolean): TopicsBody {
  const topic = body.categories.find((each) => each.code === code);
  if (!topic) return body;
  const { retired: _, ...others } = topic;
  return changeTopic(body, retired ? { ...others, retired } : others);
}

/** The body with a topic merged into its successor, which takes its codes: its tickets count there from then on. */
export function mergeTopic(body: TopicsBody, code: string, successor: string): TopicsBody {
  const topic = body.categories.find((each) => each.code === code);
  if (!topic) return body;
  const taken = [...(topic.aliases ?? []), code];
  return {
    categories: body.categories
      .filter((each) => each.code !== code)
      .map((each) =>
        each.code === successor ? { ...each, aliases: [...(each.aliases ?? []), ...taken] } : each,
      ),
  };
}

/** Groups that a topic may move to: every other one that does not lie below it; null = the top. */
export function groupsFor(body: TopicsBody, code: string): readonly (Topic | null)[] {
  const here = groupOf(code);
  const groups = topicLines(body)
    .filter(({ depth, topic }) => depth === 0 && !topic.retired)
    .map(({ topic }) => topic)
    .filter((each) => each.code !== code && each.code !== here);
  return here === null ? groups : [null, ...groups];
}

/** Groups that a new topic may lie in: topics that are used, at the top or with others below. */
export function openGroups(body: TopicsBody): readonly Topic[] {
  return topicLines(body)
    .filter(({ depth, hasTopicsBelow }) => depth === 0 || hasTopicsBelow)
    .map(({ topic }) => topic)
    .filter(({ retired }) => !retired);
}

function liesIn(code: string, group: string | null): boolean {
  return group !== null && code.startsWith(`${group}.`);
}

/** A code in a group that no topic has, as its code or as an alias. */
function freeCode(categories: readonly Topic[], group: string | null, name: string): string {
  const taken = new Set(categories.flatMap(({ aliases = [], code }) => [code, ...aliases]));
  const within = group === null ? '' : `${group}.`;
  return within + slugOf(name, '_', (word) => taken.has(within + word));
}
