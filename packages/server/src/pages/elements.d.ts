declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      /** The chat widget of `@aduan/channel-webchat`. */
      'aduan-chat': { readonly endpoint: string; readonly lang?: string };
    }
  }
}

export {};
