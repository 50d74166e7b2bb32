/** Takes out comments and the white space between tags; the drawing stays the same. */
export const tightenSvg = (svg) =>
  `${svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .replace(/\s*\/>/g, '/>')
    .replace(/\s+>/g, '>')
    .trim()}\n`;
