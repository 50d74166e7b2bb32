/** Which renderer the scenes ask for, and whether the machine paints with its processor. */

/** `?renderer=canvas` asks for the plain renderer: quick where there is no graphics card, and steady in tests. */
export const wantsCanvas = (search: string): boolean => new URLSearchParams(search).get('renderer') === 'canvas';

/** Whether the browser has a pen at all: some schools and some readers' browsers switch the canvas off. */
export const hasPen = (): boolean => document.createElement('canvas').getContext('2d') !== null;

/** Names by which drivers that draw in software are known. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;
export const isSoftware = (driver: string): boolean => SOFTWARE.test(driver);

/** True when WebGL would be drawn by the processor: the picture then stays still and moves in steps only. */
export function drawsInSoftware(gl: WebGLRenderingContext | WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const driver: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof driver === 'string' && isSoftware(driver);
}

/** Phones report 3; more than 2 costs memory and shows nothing. */
export const displayRatio = (): number => Math.min(window.devicePixelRatio || 1, 2);
