import { resolve } from 'node:path';
import { createServer } from 'vite';
import { checkProcess } from './dev-check.ts';
import { devMaterial } from './dev-material.ts';
import { devPages } from './dev-pages.ts';
import { projectCases, projectFolder } from './files.ts';
import type { PortTaken, Serving } from './serve.ts';

/** Milliseconds after which a save counts as whole: some editors write in pieces, or remove and write anew. */
const settled = 40;

/** Serves the author's page for this computer alone, until it is closed. */
export async function serveDev(folder: string, port: number): Promise<Serving | PortTaken> {
  const checker = checkProcess();
  const material = devMaterial({ folder, project: projectCases() }, checker.check, () =>
    vite.ws.send({ type: 'custom', event: 'referwise:material' }),
  );
  const vite = await createServer({
    root: projectFolder,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, strictPort: true },
    optimizeDeps: {
      entries: ['src/dev/main.tsx', 'src/dev/preview.tsx', 'src/dev/ways-thread.ts'],
    },
    plugins: [devPages(material)],
  });
  const shown = resolve(folder);
  let timer: NodeJS.Timeout | undefined;
  vite.watcher.add(shown);
  vite.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(shown)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        material.refresh();
      } catch (error) {
        // A folder may go while it is read; the next change reads it again.
        console.error(error);
      }
    }, settled);
  });
  const close = async () => {
    clearTimeout(timer);
    checker.close();
    await vite.close();
  };
  try {
    await vite.listen();
  } catch (error) {
    await close();
    if (error instanceof Error && /port .*in use/i.test(error.message)) {
      return { kind: 'port-taken', port };
    }
    throw error;
  }
  const address = vite.httpServer?.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return { kind: 'serving', url: `http://127.0.0.1:${taken}/`, close };
}
