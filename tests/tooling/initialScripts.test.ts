import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initialScripts } from './initialScripts.mjs';

const html = `
  <script src="./theme.js"></script>
  <script type="module" crossorigin src="./assets/entry.js"></script>
  <link rel="modulepreload" crossorigin href="./assets/preloaded.js">
  <link rel="stylesheet" href="./assets/entry.css">`;

const manifest = {
  'index.html': { file: 'assets/entry.js', imports: ['_shared.js'], dynamicImports: ['src/late.tsx'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  '_preloaded.js': { file: 'assets/preloaded.js' },
  'src/late.tsx': { file: 'assets/late.js', imports: ['_shared.js'] },
};

function builtApp(): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const folder of ['assets', '.vite']) mkdirSync(join(dist, folder));
  writeFileSync(join(dist, 'index.html'), html);
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  for (const file of ['theme.js', ...Object.values(manifest).map(({ file }) => file)]) {
    writeFileSync(join(dist, file), 'x'.repeat(5000));
  }
  return dist;
}

describe('the first load', () => {
  const scripts = initialScripts(builtApp());

  it('is what the page names and all that it imports, but nothing that comes later', () => {
    const files = scripts.map(({ file }) => file).sort();
    const assets = ['assets/deep.js', 'assets/entry.js', 'assets/preloaded.js', 'assets/shared.js'];
    expect(files).toEqual([...assets, 'theme.js']);
  });

  it('is measured as it travels, gzipped', () => {
    for (const { gzip_bytes } of scripts) expect(gzip_bytes).toBeLessThan(100);
  });
});
