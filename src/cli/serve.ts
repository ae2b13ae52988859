import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { PackageList } from './serve-list.ts';
import { packageShelf, type PackageShelf } from './serve-packages.ts';
import { fileReply, jsonReply, problemReply, send, type Reply } from './serve-reply.ts';

/** What to serve, and where. */
export interface ServeOptions {
  /** Folder of the local LMS's own page, built. */
  readonly page: string;
  /** Paths of the packages, asked for anew at each request. */
  readonly zips: () => readonly string[];
  /** 0 takes a free one. */
  readonly port: number;
}

/** A local LMS that answers, until it is closed. */
export interface Serving {
  readonly kind: 'serving';
  /** "http://127.0.0.1:4173/" */
  readonly url: string;
  close(): Promise<void>;
}

/** Another program listens there already. */
export interface PortTaken {
  readonly kind: 'port-taken';
  readonly port: number;
}

/** Starts the local LMS for this computer alone: it listens on 127.0.0.1 and nowhere else. */
export function serveLocalLms(options: ServeOptions): Promise<Serving | PortTaken> {
  const shelf = packageShelf(options.zips);
  const answered = (url: string): Reply => {
    try {
      return answer(url, options.page, shelf);
    } catch (error) {
      // A package may be replaced or removed while it is being read.
      return problemReply(503, 'The file could not be read', String(error), tryAgain);
    }
  };
  const server = createServer((request, response) => {
    const readable = request.method === 'GET' || request.method === 'HEAD';
    send(request, response, readable ? answered(request.url ?? '/') : readOnly);
  });
  return new Promise((fulfil, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      if (taken) fulfil({ kind: 'port-taken', port: options.port });
      else reject(error);
    });
    server.listen(options.port, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : options.port;
      fulfil({
        kind: 'serving',
        url: `http://127.0.0.1:${port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

function answer(url: string, page: string, shelf: PackageShelf): Reply {
  const path = decoded(url);
  if (path === '/packages.json') {
    const list: PackageList = { format: 1, packages: shelf.list() };
    return jsonReply(list);
  }
  const [, area, file = '', ...rest] = path.split('/');
  if (area === 'packages') {
    const body = shelf.read(file, rest.join('/'));
    return body === null ? missing(path, notInPackage) : fileReply(path, body);
  }
  if (area === 'release') {
    const body = rest.length === 0 ? shelf.zip(file) : null;
    return body === null ? missing(path, noSuchPackage) : fileReply(file, body);
  }
  return ownPage(path === '/' ? '/index.html' : path, page);
}

/** The path of a request, decoded once; "" where it isn't decodable. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ''));
  } catch {
    return '';
  }
}

function ownPage(path: string, page: string): Reply {
  const root = resolve(page);
  if (!existsSync(join(root, 'index.html'))) return notBuilt;
  const file = resolve(root, `.${path}`);
  const inside = relative(root, file);
  const outside = inside.startsWith('..') || isAbsolute(inside);
  if (outside || statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    return missing(path, noSuchPage);
  }
  return fileReply(file, readFileSync(file));
}

const tryAgain = 'If a package is being made just now, wait for it, then reload this page.';
const notInPackage =
  'The package holds no such file. The page that asked for it names a file that was not packed, or the package is no longer in the release folder.';
const noSuchPackage =
  'The release folder holds no such package. Run <code>npm run pack</code>, then look at the list again.';
const noSuchPage = 'The local LMS has no such page. Start from the list of packages.';

function missing(path: string, advice: string): Reply {
  return problemReply(404, 'There is nothing here', path, advice);
}

const readOnly = problemReply(
  405,
  'The local LMS only hands out pages',
  'GET and HEAD',
  'It keeps attempts in the browser and takes nothing in. Use a package’s SCORM calls to record an attempt.',
);

const notBuilt = problemReply(
  503,
  'The local LMS’s page is not built yet',
  'dist/local-lms/index.html',
  'Stop this server and run <code>npm start</code>, which builds it.',
);
