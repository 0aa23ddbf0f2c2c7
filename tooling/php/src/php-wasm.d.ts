// What we use of PHP from npm: its own declarations are missing, or not found by this resolution.

declare module '@php-wasm/node-8-2' {
  export function getPHPLoaderModule(): Promise<object>;
}

declare module '@php-wasm/universal' {
  export function loadPHPRuntime(module: object): Promise<number>;

  export class PHP {
    constructor(runtime: number);
    mkdirTree(path: string): void;
    writeFile(path: string, bytes: Uint8Array): void;
    onMessage(listener: (message: string) => Promise<string>): void;
    exit(): void;
    runStream(request: {
      readonly scriptPath: string;
      readonly relativeUri: string;
      readonly method: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      readonly $_SERVER: Readonly<Record<string, string>>;
      readonly env: Readonly<Record<string, string>>;
    }): Promise<StreamedPHPResponse>;
  }

  /** An answer that is still being written. */
  export interface StreamedPHPResponse {
    readonly exitCode: Promise<number>;
  }

  export class PHPResponse {
    static fromStreamedResponse(streamed: StreamedPHPResponse): Promise<PHPResponse>;
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** What was written to the log, all of it. */
    readonly errors: string;
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly httpStatusCode: number;
  }
}
