/** The usual table of CRC-32 (polynomial 0xEDB88320). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32 of bytes: finds every single damaged bit and every damaged stretch of up to 32 bits. No secret, no signature. */
export function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (TABLE[(rest ^ byte) & 255] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}

/** The same of a text, as eight hex digits. */
export const checksumOf = (text: string): string =>
  checksum(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
