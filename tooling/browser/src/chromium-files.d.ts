/** The paths of the unpacked browser: the binary, spare libraries for bare machines, a font configuration file. */
export interface ChromiumFiles {
    readonly executable: string;
    readonly libraries: string;
    readonly fontConfig: string;
}
/**
 * Unpacks headless Chromium from its npm package, once per installed version. Two processes may do it at the same
 * time: each unpacks into its own folder, and the first rename wins.
 */
export declare function chromiumFiles(): Promise<ChromiumFiles>;
//# sourceMappingURL=chromium-files.d.ts.map