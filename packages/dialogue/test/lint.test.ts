import { expect, test } from 'vitest';
import { drawFlow, type Flow, lintFlow } from '../src/index.js';
import { parcelFlow } from './flows/parcel-flow.js';

type Shape = typeof parcelFlow extends Flow<infer Known> ? Known : never;
type Change = Partial<Record<keyof Flow<Shape>, unknown>>;

const spoilt = (change: Change) => ({ ...parcelFlow, ...change }) as unknown as typeof parcelFlow;
const withNode = (name: string, node: object) =>
  spoilt({ nodes: { ...parcelFlow.nodes, [name]: { ...node } } });
const rules = (flow: typeof parcelFlow) => lintFlow(flow).map(({ rule, at }) => `${rule} ${at}`);
const { nodes, prompts } = parcelFlow;

test('the small flow is without findings', () => expect(lintFlow(parcelFlow)).toEqual([]));

test.each<[string, typeof parcelFlow]>([
  ['unknown-target hello', withNode('hello', { ...nodes.hello, next: 'helo' })],
  ['unknown-target what', withNode('what', { ...nodes.what, changed: 'wat' })],
  ['unknown-target person', spoilt({ person: 'persn' })],
  ['unknown-prompt helo', withNode('hello', { ...nodes.hello, say: ['helo'] })],
  ['unreachable island', withNode('island', { kind: 'end', reason: 'completed' })],
  ['missing-words menu', spoilt({ prompts: { ...prompts, menu: { id: 'Apa?' } } })],
  ['missing-words menu', spoilt({ prompts: { ...prompts, menu: { id: ' ', en: 'What?' } } })],
  ['unused-prompt extra', spoilt({ prompts: { ...prompts, extra: { id: 'a', en: 'b' } } })],
  [
    'secret-said found',
    spoilt({ prompts: { ...prompts, found: { id: 'PIN {pin}', en: 'PIN {pin}' } } }),
  ],
  [
    'unknown-slot found',
    spoilt({ prompts: { ...prompts, found: { id: 'Di {seen}.', en: 'In {sene}.' } } }),
  ],
  [
    'unknown-slot found',
    spoilt({ prompts: { ...prompts, found: { id: 'Di {seen }.', en: 'In {seen}.' } } }),
  ],
  [
    'unknown-slot found',
    spoilt({ prompts: { ...prompts, found: { id: { text: '{sene}', audio: 'a' }, en: 'In.' } } }),
  ],
  ['unknown-slot found', spoilt({ given: [] })],
  ['circle hello', withNode('hello', { ...nodes.hello, next: 'hello' })],
  ['no-after-hours officer', spoilt({ person: 'officer' })],
  ['no-after-hours officer', withNode('officeHours', { ...nodes.officeHours, closed: 'officer' })],
  ['person-asks-first what', spoilt({ person: 'what' })],
  ['person-asks-first what', withNode('officeHours', { ...nodes.officeHours, open: 'what' })],
  ['secret-lost pin', withNode('pin', { ...nodes.pin, next: 'phone' })],
  [
    'secret-lost pin',
    withNode('pin', { ...nodes.pin, confirm: { say: ['readBack'], when: 'unsure' } }),
  ],
  [
    'same-option menu',
    withNode('menu', {
      ...nodes.menu,
      options: {
        a: { label: 'lost', digit: '2', to: 'what' },
        b: { label: 'ask', to: 'hasNumber' },
        c: { label: 'person', to: 'officeHours' },
      },
    }),
  ],
  [
    'same-option menu',
    withNode('menu', {
      ...nodes.menu,
      options: {
        a: { label: 'lost', words: { id: ['Lapor!'] }, to: 'what' },
        b: { label: 'ask', words: { en: ['lapor'] }, to: 'hasNumber' },
        c: { label: 'person', to: 'officeHours' },
      },
    }),
  ],
  [
    'too-many-options menu',
    withNode('menu', {
      ...nodes.menu,
      options: Object.fromEntries(
        Array.from({ length: 10 }, (_, place) => [`o${place}`, { label: 'lost', to: 'what' }]),
      ),
    }),
  ],
])('finds: %s', (finding, flow) => expect(rules(flow)).toContain(finding));

test.each<[string, typeof parcelFlow]>([
  ['the files', parcelFlow],
  ['what a sentence sets', withNode('hello', { ...nodes.hello, set: { route: 'a' } })],
  ['what a choice keeps', withNode('menu', { ...nodes.menu, into: 'route' })],
  [
    'what an option sets',
    withNode('menu', {
      ...nodes.menu,
      options: { a: { label: 'lost', set: { route: 'a' }, to: 'what' } },
    }),
  ],
])('a text may name %s', (name, flow) => {
  const slot = name === 'the files' ? '{files}' : '{route}';
  const named = { ...flow, prompts: { ...prompts, found: { id: slot, en: slot } } };
  expect(rules(named as never)).not.toContain('unknown-slot found');
});

test('finds a part without a way out', () => {
  const round = { ...nodes.number, next: 'number' };
  const flow = { ...parcelFlow, nodes: { number: round }, start: 'number', person: 'number' };
  const found = lintFlow({ ...flow, failed: 'number', topics: {}, cancel: 'number' } as never);
  expect(found.map(({ rule }) => rule)).toContain('no-way-out');
});

test('draws every node and every way', () => {
  const drawn = drawFlow(parcelFlow);
  expect(drawn.split('\n')[0]).toBe('flowchart TD');
  for (const name of Object.keys(nodes)) expect(drawn).toContain(`"${name}"`);
  const number = (name: string) => Object.keys(nodes).indexOf(name);
  expect(drawn).toContain(`  n${number('officeHours')} -- "closed" --> n${number('closed')}\n`);
  expect(drawn).toContain(`  n${number('hello')} --> n${number('menu')}\n`);
  expect(drawn).toContain(`>"person"] -.-> n${number('officeHours')}\n`);
  expect(drawn).not.toContain('n-1');
});
