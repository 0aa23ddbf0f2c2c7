// The package brings no types.
declare module '@jambonz/schema' {
  export function validateApp(app: unknown): {
    readonly valid: boolean;
    readonly errors: readonly { readonly path: string; readonly message: string }[];
  };
}
