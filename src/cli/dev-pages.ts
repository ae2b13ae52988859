import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { placeInCase } from '../authoring/preview/place-in-case.ts';
import { previewFile } from '../authoring/preview/preview-files.ts';
import { devFolders, liesIn } from './dev-folders.ts';
import type { DevMaterial } from './dev-material.ts';
import { nodeFiles, projectCases, projectFolder } from './files.ts';
import { fileReply, jsonReply, send, type Reply } from './serve-reply.ts';

/**
 * The addresses of `npm run dev`: the author's page, the player beside it with the data of each case, what is known of them,
 * and a way into the editor. All else is Vite's.
 */
export function devPages(material: DevMaterial): Plugin {
  return {
    name: 'referwise-author',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        answer(server, material, request, response, next).catch((error: unknown) => {
          console.error(error);
          send(request, response, { status: 503, type: 'text/plain', body: Buffer.from('') });
        });
      });
    },
  };
}

async function answer(
  server: ViteDevServer,
  material: DevMaterial,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const reply = (it: Reply) => send(request, response, it);
  if (pathname === '/') {
    return reply(await page(server, '/', readFileSync(join(projectFolder, 'src/dev/index.html'))));
  }
  if (pathname === '/player/') return reply(await page(server, '/player/', playerPage()));
  if (pathname === '/material.json') return reply(jsonReply(material.state()));
  if (pathname === '/open') {
    const place = placeOf(material, searchParams);
    if (place === null) return reply({ status: 404, type: 'text/plain', body: Buffer.from('') });
    // Vite's own way into the editor.
    request.url = `/__open-in-editor?file=${encodeURIComponent(place)}`;
    return next();
  }
  const file = pathname.startsWith('/player/')
    ? previewFile(material.preview(), pathname.slice('/player/'.length))
    : null;
  if (file === null) return next();
  reply(fileReply(file.name, Buffer.from(file.body)));
}

/** A package's policy, as far as the bundler's client can live with it: nothing comes from another origin. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self' ws:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The learner's page as it is packed, but for its policy and its script. */
function playerPage(): string {
  return readFileSync(join(projectFolder, 'index.html'), 'utf8')
    .replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '')
    .replace('/src/app/main.tsx', '/src/dev/preview.tsx');
}

async function page(server: ViteDevServer, url: string, html: string | Buffer): Promise<Reply> {
  const guarded = html
    .toString()
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}" />`);
  const text = await server.transformIndexHtml(url, guarded);
  return fileReply('index.html', Buffer.from(text));
}

/** The place that a query names, `file:line:column`: by line, or by a path into a case. Only what the page reads from. */
function placeOf(material: DevMaterial, query: URLSearchParams): string | null {
  const { folder } = material.preview();
  const file = query.get('file') ?? '';
  const path = resolve(file);
  if (!liesIn(path, devFolders({ folder, project: projectCases() }))) return null;
  const at = query.get('at');
  const { line, column } =
    at === null
      ? { line: Number(query.get('line') ?? 1), column: Number(query.get('column') ?? 1) }
      : placeInCase(nodeFiles(), file, at);
  return `${path}:${line}:${column}`;
}
