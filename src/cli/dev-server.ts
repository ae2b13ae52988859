import { createServer } from 'vite';
import { checkProcess } from './dev-check.ts';
import { devFolders, liesIn } from './dev-folders.ts';
import { devMaterial } from './dev-material.ts';
import { devPages } from './dev-pages.ts';
import { projectCases, projectFolder } from './files.ts';
import type { PortTaken, Serving } from './serve.ts';

/** Milliseconds after which a save counts as whole: some editors write in pieces, or remove and write anew. */
const settled = 40;

/** Serves the author's page for this computer alone, until it is closed. */
export async function serveDev(folder: string, port: number): Promise<Serving | PortTaken> {
  const checker = checkProcess();
  const place = { folder, project: projectCases() };
  const material = devMaterial(place, checker.check, () =>
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
  const followed = devFolders(place);
  let timer: NodeJS.Timeout | undefined;
  vite.watcher.add([...followed]);
  vite.watcher.on('all', (_event, path) => {
    if (!liesIn(path, followed)) return;
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
