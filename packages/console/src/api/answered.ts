import type { components, OperationOf, PathOf } from '@aduan/client';

/** A shape that the API answers, by its name there. */
export type Answered<Name extends keyof components['schemas']> = components['schemas'][Name];

/** Query parameters of a read. */
export type Query<Path extends PathOf<'get'>> = NonNullable<
  OperationOf<'get', Path>['parameters']['query']
>;
