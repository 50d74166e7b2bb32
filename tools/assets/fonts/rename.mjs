// Family, unique, full, PostScript and typographic family names; the copyright and licence lines stay as they are.
const NAME_IDS = new Set([1, 3, 4, 6, 16]);

const swapBytes = (text) => Buffer.from(text, 'utf16le').swap16();

/**
 * The Open Font License keeps some names for the original alone, so a cut face carries another of the same length.
 * Style sheets still call it by the family it came from.
 */
export const renamed = (font, reserved, replacement) => {
  const bytes = Buffer.from(font);
  const tables = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16);
  const entry = tables.find((at) => bytes.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) return bytes;
  const table = bytes.readUInt32BE(entry + 8);
  const strings = table + bytes.readUInt16BE(table + 4);
  for (let record = 0; record < bytes.readUInt16BE(table + 2); record += 1) {
    const at = table + 6 + record * 12;
    if (!NAME_IDS.has(bytes.readUInt16BE(at + 6))) continue;
    const text = bytes.subarray(
      strings + bytes.readUInt16BE(at + 10),
      strings + bytes.readUInt16BE(at + 10) + bytes.readUInt16BE(at + 8),
    );
    for (const write of [swapBytes, (plain) => Buffer.from(plain, 'latin1')]) {
      const place = text.indexOf(write(reserved));
      if (place >= 0) write(replacement).copy(text, place);
    }
  }
  return bytes;
};
