import { cpSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPhp } from '@aduan-internal/php';
import { expect, onTestFinished, test } from 'vitest';
import { folder } from './php-host.js';

const lint = `<?php
foreach (json_decode(file_get_contents('php://input')) as $file) {
    try {
        token_get_all(file_get_contents("/app/$file"), TOKEN_PARSE);
    } catch (ParseError $error) {
        echo "$file: {$error->getMessage()}\\n";
    }
}`;

test('PHP 8.2 reads every file', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'aduan-php-'));
  const files = globSync('{laravel,plain}/**/*.php', { cwd: folder, exclude: ['**/*.blade.php'] });
  for (const file of files) cpSync(join(folder, file), join(copy, file));
  writeFileSync(join(copy, 'lint.php'), lint);
  writeFileSync(join(copy, 'broken.php'), '<?php echo');
  const php = await startPhp({ folder: copy });
  onTestFinished(() => {
    php.stop();
    rmSync(copy, { recursive: true });
  });
  const body = JSON.stringify([...files, 'broken.php']);
  const request = new Request('http://app.example/', { method: 'POST', body });
  expect(files.length).toBeGreaterThan(10);
  expect(await (await php.handle('lint.php', request)).text()).toMatch(/^broken\.php: .*\n$/);
});
