/** Serves the built game on one port. The classroom server will live behind the same door. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { staticFiles } from './static-files';

const DEFAULT_PORT = 8080;
const wanted = process.env['PORT'] ?? String(DEFAULT_PORT);
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a whole number from 0 to 65535; it is "${wanted}".`);
  process.exit(2);
}

const server = createServer(staticFiles(fileURLToPath(new URL('../dist', import.meta.url))));
server.on('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another: PORT=8081 npm start` : error.message;
  console.error(why);
  process.exit(1);
});
server.listen(port, () => {
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  console.log(`Ripples 波紋 is at http://localhost:${bound}/  (Ctrl+C stops it)`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.close(() => process.exit(0)));
