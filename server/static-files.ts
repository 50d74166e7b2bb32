/** Answers GET and HEAD with the files of one folder: strict headers, compression, nothing outside the folder. */
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { HEADER_POLICY } from './content-policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': HEADER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

interface Body {
  readonly bytes: Buffer;
  readonly encoding: 'br' | 'gzip' | null;
}

/** Path of the file a request names, or null when it names none inside `folder`. */
async function fileOf(folder: string, url: string): Promise<string | null> {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const wanted = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  try {
    // The real path, because a link inside the folder may point out of it.
    const real = await realpath(wanted);
    if (!real.startsWith((await realpath(folder)) + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/** A request handler for Node's http server. Compressed bodies are kept, since the files do not change while it runs. */
export function staticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const kept = new Map<string, Promise<Body>>();
  const compressed = (file: string, encoding: Body['encoding']): Promise<Body> => {
    const key = `${encoding} ${file}`;
    const known = kept.get(key);
    if (known) return known;
    const made = readFile(file).then(async (bytes): Promise<Body> => {
      if (encoding === 'br')
        return { bytes: await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }), encoding };
      if (encoding === 'gzip') return { bytes: await zip(bytes), encoding };
      return { bytes, encoding };
    });
    kept.set(key, made);
    return made;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (request.url === '/healthz') {
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end('ok\n');
      return;
    }
    const file = await fileOf(folder, request.url ?? '/');
    if (!file) {
      response
        .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('There is nothing at this address.\n');
      return;
    }
    const kind = extname(file);
    const accepts = request.headers['accept-encoding']?.toString() ?? '';
    const encoding = !COMPRESSIBLE.has(kind)
      ? null
      : /\bbr\b/.test(accepts)
        ? 'br'
        : /\bgzip\b/.test(accepts)
          ? 'gzip'
          : null;
    const { bytes } = await compressed(file, encoding);
    // Names of built files carry a hash of their content, so a browser may keep them for good; the page itself may not.
    const forGood = /[/\\]assets[/\\]/.test(file.slice(folder.length));
    response.writeHead(200, {
      'Content-Type': TYPES[kind] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      'Cache-Control': forGood ? 'public, max-age=31536000, immutable' : 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`Could not answer ${request.url ?? '?'}:`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}
