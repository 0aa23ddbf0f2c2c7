// Lets Node run the sources of the tools, which import each other as `.js`, like the bundler of the tests.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isTool = specifier.startsWith('./') && context.parentURL?.includes('/tooling/');
    return next(isTool ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
