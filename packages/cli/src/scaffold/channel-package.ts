import type { ChannelNames } from './channel-names.js';
import { channelSource } from './channel-source.js';
import { channelTestSource } from './channel-test-source.js';

/**
 * The files of a new channel, by their path in its folder.
 *
 * @param version - of the Aduan packages that it is written for
 */
export function channelPackage(
  names: ChannelNames,
  version: string,
): Readonly<Record<string, string>> {
  const { name, camel, pascal } = names;
  return {
    'package.json': json({
      name: `channel-${name}`,
      version: '0.0.0',
      type: 'module',
      // Node does not strip types in installed packages, so a desk needs JavaScript.
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      files: ['dist'],
      scripts: {
        build: 'tsc -p tsconfig.build.json',
        prepack: 'npm run build',
        test: 'vitest run',
        typecheck: 'tsc',
      },
      dependencies: { '@aduan/http': `^${version}`, zod: '^4.6.7' },
      peerDependencies: { '@aduan/core': `^${version}` },
      devDependencies: {
        '@aduan/core': `^${version}`,
        '@aduan/testkit': `^${version}`,
        '@types/node': '^24.0.0',
        typescript: '^6.0.0',
        vitest: '^5.0.0',
      },
    }),
    'tsconfig.json': json({
      compilerOptions: {
        target: 'ES2024',
        module: 'NodeNext',
        strict: true,
        types: ['node'],
        skipLibCheck: true,
        noEmit: true,
      },
      include: ['src', 'test'],
    }),
    'tsconfig.build.json': json({
      extends: './tsconfig.json',
      compilerOptions: { noEmit: false, declaration: true, rootDir: 'src', outDir: 'dist' },
      include: ['src'],
    }),
    'src/index.ts': `export { type ${pascal}Options, ${camel}Channel } from './${name}-channel.js';\n`,
    [`src/${name}-channel.ts`]: channelSource(names),
    [`test/${name}-channel.test.ts`]: channelTestSource(names),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
