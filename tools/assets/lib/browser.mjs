import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens one page of the Chromium at CHROMIUM (Debian's place by default), lets `work` use it, and closes it whatever happens. */
export const withPage = async (work) => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
};

/** Paints an SVG at a size in pixels and returns the bytes of a picture of that type. */
export const paint = async (page, svg, { width, height, type = 'image/webp', quality = 0.86 }) => {
  const url = await page.evaluate(
    async ([source, across, down, kind, fine]) => {
      const picture = new Image();
      picture.src = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = across;
      canvas.height = down;
      canvas.getContext('2d').drawImage(picture, 0, 0, across, down);
      return canvas.toDataURL(kind, fine);
    },
    [svg, width, height, type, quality],
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
};
