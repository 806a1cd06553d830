import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { assemblyScript } from './tests/tooling/assemblyScript.ts';
import { contentSecurityPolicy, policyHeaders } from './tests/tooling/contentSecurityPolicy.ts';

const browserSetup = ['tests/tooling/serveAndLaunch.ts'];

export default defineConfig({
  // The built app works from any folder of any server.
  base: './',
  plugins: [react(), assemblyScript(), contentSecurityPolicy()],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // Inlined files would be data: addresses, which the policy forbids.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Through the engine's one door the first load takes only what it needs: the rest goes to what is loaded later.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//, sideEffects: false }] } },
  },
  worker: { format: 'es', plugins: () => [assemblyScript()] },
  // Charts, the calculator, the grid and the workers are loaded late; found late, they would reload the page in development.
  optimizeDeps: { include: ['recharts', 'mathjs/number', '@tanstack/react-virtual', 'papaparse', 'fflate', 'saxen'] },
  preview: { headers: policyHeaders },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,soak,bench}/**'],
          // Threads start sooner than processes; by default one core is left idle.
          pool: 'threads',
          maxWorkers: 2,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: browserSetup,
          // A page waits 30 s for each of its steps; a busy machine may take long for all of them.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A third has work while two wait for the browser.
          maxWorkers: 3,
          // All that a file leaves behind is a connection to the browser: it is made, and Playwright read, once a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'soak',
          include: ['tests/soak/**/*.soak.ts'],
          globalSetup: browserSetup,
          testTimeout: 3_600_000,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.bench.ts'],
          globalSetup: browserSetup,
          testTimeout: 600_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
