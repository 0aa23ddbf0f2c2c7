import type { Flow } from './flow.js';
import type { FlowNode } from './node.js';
import type { Prompt } from './prompt.js';

/** The types of a flow that cannot be inferred from its data: the values of its slots, the outcomes of its tasks. */
export interface FlowTypes {
  readonly slots: object;
  /** Each task with the union of its outcomes; `Record<never, never>` when there are none. */
  readonly tasks: object;
}

/** The shape of a flow with those types and names. */
export interface ShapeOf<Types extends FlowTypes, Language, Node, Name> {
  readonly node: Node & string;
  readonly prompt: Name & string;
  readonly language: Language & string;
  readonly slots: Types['slots'];
  readonly tasks: Types['tasks'];
}

/** A flow as an author writes it. Names are inferred only from where they are defined. */
export type FlowInput<
  Types extends FlowTypes,
  Language extends string,
  Node extends string,
  Name extends string,
> = Omit<
  Flow<ShapeOf<Types, NoInfer<Language>, NoInfer<Node>, NoInfer<Name>>>,
  'languages' | 'prompts' | 'nodes'
> & {
  readonly languages: readonly [Language, ...Language[]];
  readonly prompts: { readonly [Key in Name]: Prompt<NoInfer<Language>> };
  readonly nodes: {
    readonly [Key in Node]: FlowNode<
      ShapeOf<Types, NoInfer<Language>, NoInfer<Node>, NoInfer<Name>>
    >;
  };
};

/**
 * Gives a flow its types: a target, prompt, slot, task or outcome that does not exist does not compile.
 * It returns the flow unchanged.
 *
 * @example
 * ```ts
 * const flow = defineFlow<{ slots: { story: string }; tasks: { file: 'filed' } }>()({ ... });
 * ```
 */
export const defineFlow =
  <Types extends FlowTypes>() =>
  <const Language extends string, Node extends string, Name extends string>(
    flow: FlowInput<Types, Language, Node, Name>,
  ): Flow<ShapeOf<Types, Language, Node, Name>> =>
    flow as Flow<ShapeOf<Types, Language, Node, Name>>;
