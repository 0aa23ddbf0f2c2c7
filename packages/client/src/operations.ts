import type { paths } from '../generated/paths.js';

/** The methods of the API. */
export type Method = 'get' | 'post' | 'delete';

/** The paths that have a method. */
export type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path][M] extends undefined ? never : Path;
}[keyof paths];

/** One operation of the OpenAPI document. */
export type OperationOf<M extends Method, Path extends PathOf<M>> = NonNullable<paths[Path][M]>;

/** The answer of an operation; `undefined` for a 204. */
export type AnswerOf<Operation> = Operation extends {
  readonly responses: infer Answers;
}
  ? JsonOf<Answers[(200 | 201) & keyof Answers]>
  : never;

type JsonOf<Answer> = [Answer] extends [never]
  ? undefined
  : Answer extends { readonly content: { readonly 'application/json': infer Json } }
    ? Json
    : never;

type Parameters<Operation, Place extends string> = Operation extends {
  readonly parameters: { readonly [Name in Place]?: infer Values };
}
  ? NonNullable<Values>
  : never;

type BodyOf<Operation> = Operation extends {
  readonly requestBody?: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Body extends Readonly<Record<string, never>>
    ? never
    : Body
  : never;

/** A member that is there only where an operation has something for it. */
type Member<Name extends string, Value> = [Value] extends [never]
  ? object
  : Partial<Value> extends Value
    ? { readonly [Key in Name]?: Value }
    : { readonly [Key in Name]: Value };

/** The input of an operation. */
export type InputOf<Operation> = Member<'path', Parameters<Operation, 'path'>> &
  Member<'query', Parameters<Operation, 'query'>> &
  Member<'body', BodyOf<Operation>> &
  (Operation extends {
    readonly requestBody: { readonly content: { readonly 'multipart/form-data': unknown } };
  }
    ? { readonly files?: readonly File[] }
    : object) &
  (Operation extends { readonly parameters: { readonly header: unknown } }
    ? ChangeOptions
    : object) & { readonly signal?: AbortSignal };

/** The two safeguards of a change. */
export interface ChangeOptions {
  /** Default: a new UUID, the same one for each retry of this call. Keep one yourself to retry over restarts. */
  readonly key?: string;
  /** The version of the case that was read: when it has changed since, `ProblemError` with the status 412. */
  readonly version?: number;
}

/** Required options of an operation; none where nothing is needed. */
export type OperationOptions<Operation> =
  object extends InputOf<Operation>
    ? readonly [input?: InputOf<Operation>]
    : readonly [input: InputOf<Operation>];
