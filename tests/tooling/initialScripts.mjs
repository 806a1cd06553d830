import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit may load before any chart, gzipped: 170 KiB. */
export const budget_bytes = 170 * 1024;

/**
 * The scripts that the built page needs before it shows anything: those that index.html names, and all that they import
 * statically.
 * @param {string} dist folder of the built app
 * @returns {{ file: string, gzip_bytes: number }[]}
 */
export function initialScripts(dist) {
  const imports = staticImports(dist);
  /** @type {Set<string>} */
  const files = new Set();
  const add = (/** @type {string} */ file) => {
    if (files.has(file)) return;
    files.add(file);
    for (const imported of imports.get(file) ?? []) add(imported);
  };
  for (const file of namedScripts(readFileSync(join(dist, 'index.html'), 'utf8'))) add(file);
  return [...files].map((file) => ({ file, gzip_bytes: gzipSync(readFileSync(join(dist, file))).length }));
}

/** @param {string} html @returns {string[]} */
function namedScripts(html) {
  const tags = html.match(/<script\b[^>]*>|<link\b[^>]*\brel="modulepreload"[^>]*>/g) ?? [];
  return tags.flatMap((tag) => tag.match(/(?<=\s(?:src|href)=")[^"]+/) ?? []).map((path) => path.replace(/^\.?\//, ''));
}

/**
 * Built file by built file; the manifest names them by chunk.
 * @param {string} dist
 * @returns {Map<string, string[]>}
 */
function staticImports(dist) {
  /** @type {Record<string, { file: string, imports?: string[] }>} */
  const chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const files = (/** @type {string[]} */ names) => names.flatMap((name) => chunks[name]?.file ?? []);
  return new Map(Object.values(chunks).map(({ file, imports = [] }) => [file, files(imports)]));
}
