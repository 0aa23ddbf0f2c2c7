export { nativePhpServer, withoutNativePhp } from './native-php-server.js';
export { type Php, type PhpOptions, startPhp } from './start-php.js';
