import { AUTO, CANVAS, Core, Game, Renderer, Scale, Scene, Scenes, Textures } from 'phaser';
import { readPalette } from './palette';
import type { Liveliness, Picture, Sheet } from './picture';
import { displayRatio, drawsInSoftware, wantsCanvas } from './renderer';

/** Frames a second while something happens; at rest every second one is skipped. */
const EVENT_FPS = 30;
const REST_PAUSE = 1000 / 15;
const GROUND = 'ground';
const MOVING = 'moving';

/** Shows one picture: its ground as a baked texture, what moves as a second one above it. */
export class Stage<Model> extends Scene {
  private sheet: Sheet | null = null;
  private started = 0;
  private painted = Number.NEGATIVE_INFINITY;
  private software = false;
  /** There is news that has not been painted. */
  private stale = false;
  /** Phaser has given the scene its parts; a resize may come earlier. */
  private ready = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly picture: Picture<Model>,
    private readonly onDrawn: () => void,
  ) {
    super('stage');
  }

  create(): void {
    this.started = performance.now();
    this.ready = true;
    const { renderer } = this.game;
    if (renderer instanceof Renderer.WebGL.WebGLRenderer) {
      this.software = drawsInSoftware(renderer.gl);
      const again = (): void => this.rebuild();
      renderer.on(Renderer.Events.RESTORE_WEBGL, again);
      this.events.once(Scenes.Events.DESTROY, () => renderer.off(Renderer.Events.RESTORE_WEBGL, again));
    }
    this.rebuild();
    this.game.events.once(Core.Events.POST_RENDER, this.onDrawn);
  }

  override update(): void {
    const now = this.now();
    const liveliness = this.livelinessNow(now);
    if (liveliness === 'still') {
      // The last frame of a movement, then nothing until there is news.
      this.paint();
      this.game.events.once(Core.Events.POST_RENDER, () => this.restIfDone());
      return;
    }
    if (liveliness === 'event' || now - this.painted >= REST_PAUSE) this.paint();
  }

  private livelinessNow(now: number): Liveliness {
    return this.software ? 'still' : this.picture.liveliness(now);
  }

  /** News may have come between painting and this frame's end. */
  private restIfDone(): void {
    if (!this.stale && this.livelinessNow(this.now()) === 'still') this.game.loop.sleep();
  }

  show(model: Model): void {
    this.stale = true;
    const newGround = this.picture.show(model, this.ready ? this.now() : 0);
    if (!this.ready) return;
    if (newGround) this.rebuild();
    this.game.loop.wake();
  }

  /** The size or the display changed, or the graphics card forgot everything. */
  rebuild(): void {
    if (!this.ready) return;
    const ratio = displayRatio();
    const width = Math.max(1, this.host.clientWidth);
    const height = Math.max(1, this.host.clientHeight);
    // In this order: a resize alone leaves the canvas its old size on the page where the zoom is 1.
    this.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    this.scale.setZoom(1 / ratio);
    this.sheet = { width, height, palette: readPalette(document.documentElement) };
    for (const key of [GROUND, MOVING]) this.lay(key, Math.round(width * ratio), Math.round(height * ratio));
    const ground = this.texture(GROUND);
    if (ground) {
      ground.context.setTransform(ratio, 0, 0, ratio, 0, 0);
      this.picture.ground(ground.context, this.sheet);
      ground.refresh();
    }
    this.paint();
    this.game.loop.wake();
  }

  /** A fresh texture for one layer; the old image and texture go together. */
  private lay(key: string, width: number, height: number): void {
    this.children.getByName(key)?.destroy();
    if (this.textures.exists(key)) this.textures.remove(key);
    if (this.textures.createCanvas(key, width, height)) this.add.image(0, 0, key).setOrigin(0, 0).setName(key);
  }

  private texture(key: string): Textures.CanvasTexture | null {
    const texture = this.textures.get(key);
    return texture instanceof Textures.CanvasTexture ? texture : null;
  }

  private paint(): void {
    const texture = this.texture(MOVING);
    if (!texture || !this.sheet) return;
    const { context } = texture;
    const ratio = texture.width / this.sheet.width;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, texture.width, texture.height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.painted = this.now();
    this.stale = false;
    this.picture.moving(context, this.sheet, this.painted);
    texture.refresh();
  }

  private now(): number {
    return performance.now() - this.started;
  }
}

export interface Opened<Model> {
  readonly stage: Stage<Model>;
  close(): void;
}

/** Opens a game for one picture. Throws when no renderer can be had; the caller then shows the still. */
export function openStage<Model>(host: HTMLElement, picture: Picture<Model>, onDrawn: () => void): Opened<Model> {
  const ratio = displayRatio();
  const stage = new Stage(host, picture, onDrawn);
  const game = new Game({
    type: wantsCanvas(window.location.search) ? CANVAS : AUTO,
    parent: host,
    scene: stage,
    banner: false,
    audio: { noAudio: true },
    // Otherwise Phaser listens on the window: clicks would fall through panels, and keys would die in inputs.
    input: { windowEvents: false, keyboard: false, mouse: false, touch: false, gamepad: false },
    fps: { limit: EVENT_FPS },
    backgroundColor: readPalette(document.documentElement)('sea'),
    scale: {
      mode: Scale.NONE,
      width: Math.max(1, Math.round(host.clientWidth * ratio)),
      height: Math.max(1, Math.round(host.clientHeight * ratio)),
      zoom: 1 / ratio,
    },
    callbacks: {
      postBoot: (booted) => {
        booted.canvas.setAttribute('aria-hidden', 'true');
        booted.canvas.tabIndex = -1;
      },
    },
  });
  return {
    stage,
    close() {
      // A sleeping loop would never come to the step in which a game takes itself down.
      game.loop.wake();
      game.destroy(true);
    },
  };
}
