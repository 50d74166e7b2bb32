import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staticFiles } from '../../server/static-files';

const outside = mkdtempSync(join(tmpdir(), 'ripples-outside-'));
const folder = mkdtempSync(join(tmpdir(), 'ripples-site-'));
writeFileSync(join(outside, 'secret.txt'), 'not for the web');
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Ripples</title>');
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'export const ripples = "波紋";'.repeat(50));
symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));

const server = createServer(staticFiles(folder));
let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** A raw request: `fetch` would tidy the path before sending it. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, failed) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', failed)
      .end();
  });

test('the page comes with a policy that allows nothing from elsewhere and no inline code', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body.toString()).toContain('Ripples');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
  expect(headers['cache-control']).toBe('no-cache');
});

test('a built file is compressed when the browser can take it, and kept for good', async () => {
  const plain = await ask('/assets/main-1a2b.js');
  const packed = await ask('/assets/main-1a2b.js', 'GET', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  expect(packed.body.length).toBeLessThan(plain.body.length / 4);
  expect(packed.headers['cache-control']).toContain('immutable');
});

test.each([
  '/../secret.txt',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..\\..\\secret.txt',
  '/link.txt',
  '/assets',
  '/%00index.html',
  '/%ff',
  '//etc/passwd',
])('%s reaches nothing outside the folder', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain('not for the web');
});

test('a method that could change something is refused by name', async () => {
  const { status, headers } = await ask('/', 'POST');
  expect(status).toBe(405);
  expect(headers.allow).toBe('GET, HEAD');
});

test('HEAD answers as GET does, without the body', async () => {
  const { status, headers, body } = await ask('/', 'HEAD');
  expect([status, Number(headers['content-length']) > 0, body.length]).toEqual([200, true, 0]);
});
