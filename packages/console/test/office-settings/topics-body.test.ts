import { expect, test } from 'vitest';
import {
  addTopic,
  groupsFor,
  mergeTopic,
  moveTopic,
  openGroups,
  retireTopic,
  type TopicsBody,
  topicLines,
} from '../../src/office-settings/topics/topics-body.js';

const topic = (code: string) => ({ code, label: { id: code, en: code } });
const body: TopicsBody = {
  categories: ['a', 'a.one', 'b', 'b.two', 'a.three'].map(topic),
};
const codes = ({ categories }: TopicsBody) => categories.map(({ code }) => code);

test('topics follow the group that they lie in', () => {
  const lines = topicLines(body).map(({ depth, topic: { code } }) => `${depth} ${code}`);
  expect(lines).toEqual(['0 a', '1 a.one', '1 a.three', '0 b', '1 b.two']);
});

test('a new topic gets a code of its name that nothing else has', () => {
  const added = addTopic(body, 'a', { id: 'Kurir & Antar', en: 'Courier' });
  expect(added.code).toBe('a.kurir_antar');
  expect(addTopic(added.body, 'a', { id: 'Kurir antar', en: 'Courier' }).code).toBe(
    'a.kurir_antar_2',
  );
  expect(addTopic(body, null, { id: 'Baru', en: 'New' }).code).toBe('baru');
});

test('a moved topic keeps its former code as an alias, and so does what lies below', () => {
  const moved = moveTopic(body, 'a', 'b');
  expect(moved.code).toBe('b.a');
  expect(codes(moved.body)).toEqual(['b', 'b.two', 'b.a', 'b.a.one', 'b.a.three']);
  expect(moved.body.categories.find(({ code }) => code === 'b.a.one')?.aliases).toEqual(['a.one']);
});

test('a topic does not move into itself, nor to where it is', () => {
  const targets = (code: string) => groupsFor(body, code).map((group) => group?.code ?? null);
  expect(targets('a')).toEqual(['b']);
  expect(targets('a.one')).toEqual([null, 'b']);
});

test('a new topic may lie at the top, or in a group that is used', () => {
  const groups = (of: TopicsBody) => openGroups(of).map(({ code }) => code);
  expect(groups(body)).toEqual(['a', 'b']);
  expect(groups({ categories: [...body.categories, topic('a.one.more')] })).toContain('a.one');
  expect(groups(retireTopic(body, 'a', true))).toEqual(['b']);
});

test('a successor takes the codes of a merged topic, so that its tickets count there', () => {
  const merged = mergeTopic(mergeTopic(body, 'a.one', 'b.two'), 'b.two', 'a.three');
  expect(codes(merged)).toEqual(['a', 'b', 'a.three']);
  expect(merged.categories.at(-1)?.aliases).toEqual(['a.one', 'b.two']);
});

test('a retired topic can be used again', () => {
  const retired = retireTopic(body, 'b.two', true);
  expect(retired.categories.find(({ code }) => code === 'b.two')?.retired).toBe(true);
  expect(retireTopic(retired, 'b.two', false)).toEqual(body);
});
