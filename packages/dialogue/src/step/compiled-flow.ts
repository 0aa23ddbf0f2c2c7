import type { Flow } from '../flow/flow.js';
import type { AskNode, FlowNode, FlowShape } from '../flow/node.js';
import { type Synonyms, textsOf } from '../flow/prompt.js';
import { commandPhrases } from '../language/commands.js';
import { compileLexicon, type Lexicon } from '../language/lexicon.js';
import { tokens } from '../language/tokens.js';

/** The shape of any flow. */
export interface AnyShape extends FlowShape {
  readonly node: string;
  readonly prompt: string;
  readonly language: string;
  readonly slots: Record<string, unknown>;
  readonly tasks: Record<string, string>;
}

/** A flow in the engine's types. */
export type AnyFlow = Flow<AnyShape>;
/** A node in the engine's types. */
export type AnyNode = FlowNode<AnyShape>;

/** Data that the engine derives from a flow once. */
export interface CompiledFlow {
  /** Commands by name, languages as `language:…`, topics as `topic:…`. */
  readonly commands: Lexicon;
  /** Questions, by how a citizen names their answers. */
  readonly answers: Lexicon;
  /** Questions whose answers are never stored. */
  readonly secretQuestions: readonly AskNode<AnyShape>[];
  /** The slots of these questions. */
  readonly secrets: readonly string[];
  /** Questions for a secret, and the questions right before them, where citizens may already write it. */
  readonly guarded: ReadonlySet<string>;
  /** Filler words, which change nothing. */
  readonly fillers: ReadonlySet<string>;
  /** The options of a choice; for an optional question, `skip`. */
  optionsOf(name: string): Lexicon;
}

const compiled = new WeakMap<object, CompiledFlow>();

/** Compiles a flow once, and caches the result as long as the flow is in use. */
export function compileFlow(flow: AnyFlow): CompiledFlow {
  const known = compiled.get(flow);
  if (known) return known;
  const { commands, languages, fillers } = flow.commands ?? commandPhrases;
  const names = new Map(Object.entries(commands));
  for (const language of flow.languages) {
    names.set(`language:${language}`, languages[language] ?? []);
  }
  for (const [topic, { words }] of Object.entries(flow.topics ?? {})) {
    names.set(`topic:${topic}`, wordsOf(words));
  }
  const ignored = new Set(fillers);
  const answers = new Map<string, readonly string[]>();
  for (const [name, node] of Object.entries(flow.nodes)) {
    if (node.kind === 'ask') answers.set(name, wordsOf(node.named));
  }
  const commanding = new Set(Object.values(commands).flat().flatMap(tokens));
  const secretQuestions = Object.values(flow.nodes).flatMap((node) =>
    node.kind === 'ask' && node.secret ? [node] : [],
  );
  const options = new Map<string, Lexicon>();
  const made: CompiledFlow = {
    // "Salah" and "admin" differ by one letter from the names Saleh and Amin.
    commands: compileLexicon(names, ignored, { shortest: 6 }),
    answers: compileLexicon(answers, ignored),
    secretQuestions,
    secrets: secretQuestions.map(({ into }) => into),
    guarded: guardedQuestions(flow),
    fillers: ignored,
    optionsOf(name) {
      const known = options.get(name);
      if (known) return known;
      const node = flow.nodes[name];
      const lexicon = compileLexicon(node ? optionWords(flow, node) : new Map(), ignored, {
        exact: commanding,
      });
      options.set(name, lexicon);
      return lexicon;
    },
  };
  compiled.set(flow, made);
  return made;
}

function guardedQuestions({ nodes }: AnyFlow): ReadonlySet<string> {
  const isSecret = (name: string, seen: readonly string[] = []): boolean => {
    const node = seen.includes(name) ? undefined : nodes[name];
    const on = [...seen, name];
    if (node?.kind === 'ask') return node.secret === true;
    if (node?.kind === 'say') return isSecret(node.next, on);
    return node?.kind === 'test' && [node.filled, node.empty].some((next) => isSecret(next, on));
  };
  const asked = Object.entries(nodes).filter(
    ([name, node]) => node.kind === 'ask' && (isSecret(name) || isSecret(node.next)),
  );
  return new Set(asked.map(([name]) => name));
}

function optionWords(flow: AnyFlow, node: AnyNode): ReadonlyMap<string, readonly string[]> {
  if (node.kind === 'ask' && node.optional !== undefined)
    return new Map([['skip', textsOf(flow.prompts[node.optional])]]);
  if (node.kind !== 'choose') return new Map();
  return new Map(
    Object.entries(node.options).map(([id, { label, words }]) => [
      id,
      [...textsOf(flow.prompts[label]), ...wordsOf(words)],
    ]),
  );
}

function wordsOf(synonyms: Synonyms = {}): readonly string[] {
  return Object.values(synonyms).flatMap((words) => words ?? []);
}
