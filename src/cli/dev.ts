import { createServer, type Plugin } from 'vite';
import type { PackageFile } from '../../scorm/package-spec.ts';
import { dataModule } from '../authoring/assemble-json.ts';
import { fillPage } from '../authoring/assemble-page.ts';
import { packageSettings, packedCase, packedGuidance, packedMedia } from '../authoring/assemble.ts';
import { featureLists } from '../teaching/feature-lists.ts';
import { terminal } from './arguments.ts';
import { nodeFiles, projectCases, projectFolder } from './files.ts';
import { findingsText } from './print-findings.ts';
import { checkProject } from './project.ts';
import { fileReply, send } from './serve-reply.ts';

const help = `npm run dev

Serves the player with the project's cases and keeps it up to date: a changed case or a changed line of code shows
at once. A case with errors shows its findings in the page instead. Nothing is packed.

  PORT     the port to listen on; 5173 when not set
  --help   show this text`;

if (process.argv.includes('--help')) terminal.out(help);
else await serve();

async function serve(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 5173);
  const server = await createServer({
    root: projectFolder,
    server: { port },
    plugins: [liveCases()],
  });
  await server.listen();
  server.printUrls();
}

/** The project's cases as a package would carry them, read anew at each request. */
function liveCases(): Plugin {
  return {
    name: 'referwise-live-cases',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const checked = checkProject(projectCases());
        // The bundler's own client needs what the policy of a package forbids.
        const page = html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');
        if (checked.ok) return fillPage(page, packageSettings(checked.library, 'none'), '');
        const text = findingsText(checked.findings, nodeFiles().read);
        return `<!doctype html><html lang="en"><title>Findings</title><h1>Mend these first</h1><pre>${escape(text)}</pre></html>`;
      },
    },
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(`${projectFolder}cases`)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const media = liveMedia(request.url ?? '');
        if (media !== null) {
          send(request, response, fileReply(media.path, media.bytes));
          return;
        }
        const data = liveData(request.url ?? '');
        if (data === null) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end(dataModule(data));
      });
    },
  };
}

/** What a package would hold at this address: a case, or a guideline; null for anything else. */
function liveData(address: string): unknown {
  const [, folder, name, facts] =
    /^\/(data|guidance)\/([a-z0-9-]+)(\.facts)?\.js/.exec(address) ?? [];
  const checked = name === undefined ? null : checkProject(projectCases());
  if (name === undefined || checked === null || !checked.ok) return null;
  const { library } = checked;
  if (folder === 'guidance') return packedGuidance(library).get(`guidance/${name}.js`) ?? null;
  const found = library.cases.find(({ slug }) => slug === name);
  if (found === undefined) return null;
  return facts === undefined ? packedCase(found) : featureLists(found.case);
}

/** The picture, recording, film or captions that a package would hold at this address; null for anything else. */
function liveMedia(address: string): PackageFile | null {
  const [, path] = /^\/(media\/[a-z0-9.-]+)/.exec(address) ?? [];
  const checked = path === undefined ? null : checkProject(projectCases());
  if (checked === null || !checked.ok) return null;
  return checked.library.cases.flatMap(packedMedia).find((file) => file.path === path) ?? null;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
