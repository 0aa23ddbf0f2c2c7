import { createRequire, findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Aduan, Store } from '@aduan/core';

/** What a command opens a desk for: a restore also lays out an empty one where there is none. */
export type Purpose = 'command' | 'restore';

/** What the command line asks of `@aduan/server`, where a project has it. */
export interface ServerPackage {
  /** Serves the desk of a configuration until a signal ends the process. */
  runServer(config: object): Promise<unknown>;
  /** Opens the desk of a configuration beside its servers. */
  openDesk(
    config: object,
    options: { readonly purpose: Purpose },
  ): Promise<{
    readonly aduan: Aduan;
    readonly store: Store;
    /** What it has opened; what lies beside the store belongs to a backup. */
    readonly host?: {
      /** The address of the desk, with a slash at its end. */
      readonly url: string;
      /** Variables of the environment that the project itself reads. */
      readonly hostVariables: readonly string[];
      readonly storage: { readonly beside: object };
      readonly settings: {
        readonly host: string;
        readonly port: number;
        readonly publicUrl: URL | null;
      };
    };
    close(): Promise<void>;
  }>;
}

/**
 * Loads the server that the project of a configuration has installed: the command line brings none.
 *
 * @param config - absolute path of `aduan.config.ts`
 * @throws Error that says what to install
 */
export async function serverPackage(config: string): Promise<ServerPackage> {
  const entry = resolved(config);
  if (entry === null) {
    throw new Error(
      `The desk of ${config} is one of @aduan/server, which is not installed: npm install @aduan/server`,
    );
  }
  return (await import(pathToFileURL(entry).href)) as ServerPackage;
}

function resolved(config: string): string | null {
  try {
    // `resolve` alone also finds what NODE_PATH names, which is of another project.
    if (findPackageJSON('@aduan/server', pathToFileURL(config)) === undefined) return null;
    return createRequire(config).resolve('@aduan/server');
  } catch {
    return null;
  }
}
