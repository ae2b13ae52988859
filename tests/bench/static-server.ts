import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { PackageFile } from '../../scorm/package-spec.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Serves files from memory on a free port of this computer, gzipped, as an LMS's web server would. */
export function serveFiles(
  files: readonly PackageFile[],
): Promise<{ url: string; close: () => void }> {
  const byPath = new Map(files.map(({ path, bytes }) => [`/${path}`, gzipSync(bytes)]));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*$/, '').replace(/\/$/, '/index.html');
    const body = byPath.get(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
    });
    response.end(body);
  });
  return new Promise((fulfil) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      fulfil({
        url: `http://127.0.0.1:${port}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
