import { readPalette } from './palette';
import type { Picture, SceneHandle, SceneOptions } from './picture';
import { displayRatio, hasPen } from './renderer';
import type { Opened } from './stage';

/** Makes the picture once everything it needs is there. */
type Prepare<Model> = (model: Model, still: boolean) => Promise<Picture<Model>>;

/**
 * Puts a picture into `host` and comes back at once: Phaser follows when it has loaded. The screen is whole without it:
 * if no game can be opened, the picture is drawn once for each model with a plain pen, and if there is no pen either,
 * `data-scene` on the host says so and the page's own background remains.
 */
export function mountPicture<Model>(
  host: HTMLElement,
  options: SceneOptions<Model>,
  prepare: Prepare<Model>,
): SceneHandle<Model> {
  const { still, onDrawn } = options;
  let model = options.model;
  let gone = false;
  let opened: Opened<Model> | null = null;
  let plain: PlainSheet<Model> | null = null;

  const drawn = (how: 'drawn' | 'plain' | 'none'): void => {
    if (gone) return;
    host.dataset['scene'] = how;
    onDrawn?.();
  };
  const resize = (): void => {
    opened?.stage.rebuild();
    plain?.draw();
  };
  const watch = new ResizeObserver(() => resize());
  // Other colours on the page are other colours in the picture.
  const colours = new MutationObserver(() => resize());
  let ratio: MediaQueryList | null = null;
  /** Moving to a display of another density changes no size, only the ratio; each ratio needs its own query. */
  const onRatio = (): void => {
    ratio?.removeEventListener('change', onRatio);
    if (gone) return;
    const watched = ratio !== null;
    ratio = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    ratio.addEventListener('change', onRatio);
    if (watched) resize();
  };

  const open = async (): Promise<void> => {
    // Phaser would be fetched for nothing, and fail later than it can be caught.
    if (!hasPen()) return drawn('none');
    const picture = await prepare(model, still);
    if (gone) return;
    try {
      const { openStage } = await import('./stage');
      if (gone) return;
      picture.show(model, 0);
      opened = openStage(host, picture, () => drawn('drawn'));
    } catch {
      plain = plainSheet(host, picture);
      plain?.draw();
      drawn(plain ? 'plain' : 'none');
    }
    watch.observe(host);
    colours.observe(document.documentElement, { attributes: true, attributeFilter: ['data-palette'] });
    onRatio();
  };
  open().catch(() => drawn('none'));

  return {
    update(next) {
      model = next;
      opened?.stage.show(next);
      plain?.show(next);
    },
    resize,
    destroy() {
      gone = true;
      watch.disconnect();
      colours.disconnect();
      ratio?.removeEventListener('change', onRatio);
      opened?.close();
      plain?.remove();
      delete host.dataset['scene'];
    },
  };
}

interface PlainSheet<Model> {
  draw(): void;
  show(model: Model): void;
  remove(): void;
}

/** Long after every movement has ended. */
const SETTLED = 1e9;

/** The same picture without a game: one canvas, drawn when there is news. */
function plainSheet<Model>(host: HTMLElement, picture: Picture<Model>): PlainSheet<Model> | null {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  canvas.setAttribute('aria-hidden', 'true');
  host.replaceChildren(canvas);
  const draw = (): void => {
    const ratio = displayRatio();
    const sheet = {
      width: host.clientWidth,
      height: host.clientHeight,
      palette: readPalette(document.documentElement),
    };
    canvas.width = Math.round(sheet.width * ratio);
    canvas.height = Math.round(sheet.height * ratio);
    canvas.style.width = `${sheet.width}px`;
    canvas.style.height = `${sheet.height}px`;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    picture.ground(pen, sheet);
    picture.moving(pen, sheet, SETTLED);
  };
  return {
    draw,
    show(model) {
      picture.show(model, SETTLED);
      draw();
    },
    remove: () => canvas.remove(),
  };
}
