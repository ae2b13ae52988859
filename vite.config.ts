import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const scss = {
  preprocessorOptions: {
    scss: { quietDeps: true, loadPaths: ['node_modules/nhsuk-frontend/dist'] },
  },
  // What the design system's parts hold for classes that no component wears.
  lightningcss: {
    unusedSymbols: [
      'nhsuk-button__content',
      'nhsuk-button--brand',
      'nhsuk-button--icon',
      'nhsuk-button--login',
      'nhsuk-button--reverse',
      'nhsuk-button--secondary-solid',
      'nhsuk-button--warning',
      'nhsuk-icon',
      'nhsuk-icon--search',
      'nhsuk-link',
      'nhsuk-link--no-underline',
      'nhsuk-link--no-visited-state',
      'nhsuk-link--reverse',
      'nhsuk-link--text-colour',
      'nhsuk-link-image',
      'nhsuk-skip-link-focused-element',
      'nhsuk-u-text-break-word',
    ],
  },
};

/**
 * `vite build` makes the player once, for every package; `vite build --mode start-markup` what packing calls to put the
 * start page into a package's HTML; `vite build --mode local-lms` the local LMS's page.
 * Names carry no hash: a package is immutable, and LMSs key their cache by its revision.
 */
const startMarkup = defineConfig({
  publicDir: false,
  plugins: [react()],
  ssr: { noExternal: true, target: 'webworker' },
  build: {
    ssr: 'src/app/start-markup.tsx',
    outDir: 'dist/player',
    emptyOutDir: false,
    minify: true,
    rollupOptions: {
      output: { format: 'cjs', entryFileNames: 'start-markup.cjs', codeSplitting: false },
    },
  },
});

const pages = defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  plugins: [react()],
  // React has had it since 18; react-i18next asks for the stand-in that older ones need.
  resolve: { alias: { 'use-sync-external-store/shim': 'react' } },
  css: scss,
  root: mode === 'local-lms' ? 'src/local-lms' : '.',
  build: {
    outDir: mode === 'local-lms' ? '../../dist/local-lms' : 'dist/player',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    target: 'es2022',
    assetsInlineLimit: 4096,
    // The local LMS carries both run-times; the player's size is held by a test.
    chunkSizeWarningLimit: mode === 'local-lms' ? 1000 : 500,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  test: {
    // One more than there are cores: browser tests wait as much as they compute.
    maxWorkers: availableParallelism() + 1,
    // Far beyond what any takes, so that a machine with other work fails none of them.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Tests of pure functions: what one file has imported serves the next.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/soak/**'],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['tests/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/ui/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          // What one file has imported serves the next: each has a browser and packages of its own.
          isolate: false,
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          // As many as there are cores on the smallest machine that runs them.
          maxConcurrency: 2,
          testTimeout: 300_000,
          // What a page comes to show, it may show late where all cores are busy.
          expect: { poll: { timeout: 30_000 } },
          hookTimeout: 180_000,
        },
      },
    ],
  },
}));

export default defineConfig((environment) =>
  environment.mode === 'start-markup' ? startMarkup : pages(environment),
);
