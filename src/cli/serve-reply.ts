import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { byteRange } from './serve-range.ts';

/** An answer before it is sent. */
export interface Reply {
  readonly status: 200 | 206 | 404 | 405 | 416 | 503;
  /** Of a part of a file: which one. */
  readonly contentRange?: string;
  readonly type: string;
  readonly body: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.dtd': 'application/xml-dtd',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.xsd': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** A file as the answer, typed by its name. */
export function fileReply(name: string, body: Uint8Array): Reply {
  const type = types[extname(name).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, type, body };
}

/** A value as a JSON document. */
export function jsonReply(value: unknown): Reply {
  return fileReply('document.json', Buffer.from(JSON.stringify(value)));
}

/** A page that says what is missing and what to do. `title` and `advice` are our own words, `what` is anyone's. */
export function problemReply(
  status: 404 | 405 | 503,
  title: string,
  what: string,
  advice: string,
): Reply {
  const page = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p><code>${escaped(what)}</code></p>
<p>${advice}</p>
<p><a href="/" target="_top">All packages</a></p>
</html>
`;
  return { status, type: types['.html'] ?? '', body: Buffer.from(page) };
}

/** The part of a file that was asked for, or all of it. */
function partOf(whole: Reply, header: string | undefined): Reply {
  const { length } = whole.body;
  const range = whole.status === 200 ? byteRange(header, length) : null;
  if (range === null) return whole;
  if (range === 'unsatisfiable') {
    return { ...whole, status: 416, body: new Uint8Array(), contentRange: `bytes */${length}` };
  }
  const { first, last } = range;
  const body = whole.body.subarray(first, last + 1);
  return { ...whole, status: 206, body, contentRange: `bytes ${first}-${last}/${length}` };
}

/** Sends an answer: never cached, so that a package packed again is seen at once; compressed where that helps, in part where a part is asked for. */
export function send(request: IncomingMessage, response: ServerResponse, whole: Reply): void {
  const zips = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const compresses = /^text\/|json|xml/.test(whole.type);
  const compress = zips && compresses;
  // Of what is compressed, a part would be a part of other bytes each time.
  const reply = compresses ? whole : partOf(whole, request.headers.range);
  const body = compress ? gzipSync(reply.body) : reply.body;
  response.writeHead(reply.status, {
    'Content-Type': reply.type,
    ...(compresses ? {} : { 'Accept-Ranges': 'bytes' }),
    ...(reply.contentRange === undefined ? {} : { 'Content-Range': reply.contentRange }),
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(compress ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
