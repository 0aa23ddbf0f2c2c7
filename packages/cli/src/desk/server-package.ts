import { createRequire, findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Aduan, Store } from '@aduan/core';

/** Purpose of opening a desk: a restore also creates an empty one if there is none. */
export type Purpose = 'command' | 'restore';

/** The part of `@aduan/server` that the command line uses, if the project has it. */
export interface ServerPackage {
  /** Serves the desk of a configuration until a signal ends the process. */
  runServer(config: object): Promise<unknown>;
  /** Opens the desk of a configuration while its servers may run. */
  openDesk(
    config: object,
    options: { readonly purpose: Purpose },
  ): Promise<{
    readonly aduan: Aduan;
    readonly store: Store;
    /** Resources that it has opened; data beside the store belongs to a backup. */
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
 * Loads the server package that the project of a configuration has installed, because the command line contains none.
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
