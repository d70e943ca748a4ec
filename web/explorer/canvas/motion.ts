import type { Core } from 'cytoscape';
import type { Place } from '../state/view.ts';

/** What of cytoscape's renderer has no name in its types: how it moves a picture of the picture. */
interface Renderer {
  textureOnViewport: boolean;
  textureDrawLastFrame: boolean;
  textureCache: object | null;
  /** How the picture on the screen was looked at; undefined before the first. */
  prevViewport?: { zoom: number; pan: Place };
  canvasWidth: number;
  canvasHeight: number;
  data: { canvases: HTMLCanvasElement[]; bufferCanvases: HTMLCanvasElement[]; wheelZooming?: boolean };
  hoverData: { dragging?: boolean };
  pinching?: boolean;
  swipePanning?: boolean;
  NODE: number;
  TEXTURE_BUFFER: number;
}

/** From so many lines on a picture is large: drawing all of it anew takes longer than a frame. */
export const MANY_LINES = 500;
/** Who still holds the canvas, but has rested so long, wants to see what came into sight. */
const REST_MS = 200;

const rendererOf = (cy: Core) => (cy as unknown as { renderer(): Renderer }).renderer();

/** Whether what is on the screen is the picture as it stood before somebody began to move it, moved. */
export const isMovedPicture = (cy: Core): boolean => rendererOf(cy).textureDrawLastFrame === true;

/** Whether somebody moves a large picture: the next frame shows it as it stood, moved. */
export function isMoving(cy: Core): boolean {
  const { data, hoverData, pinching, swipePanning } = rendererOf(cy);
  return isLarge(cy) && Boolean(data.wheelZooming || hoverData.dragging || pinching || swipePanning);
}

const isLarge = (cy: Core): boolean => cy.scratch('lines') > MANY_LINES;

/**
 * Has a large picture moved as the bitmap that it is, and drawn anew at rest; a small one is drawn anew at each frame.
 * @param rested called when a moved picture is drawn anew
 */
export function moveAsPicture(cy: Core, rested: () => void): void {
  const renderer = rendererOf(cy);
  let wasMoved = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  cy.on('viewport', () => {
    renderer.textureOnViewport = isLarge(cy);
    if (renderer.textureOnViewport && !renderer.textureDrawLastFrame) takeFromScreen(renderer);
    clearTimeout(pause);
    pause = setTimeout(() => {
      if (!renderer.textureDrawLastFrame) return;
      renderer.textureCache = null;
      rested();
      cy.forceRender();
    }, REST_MS);
  });
  cy.on('render', () => {
    const isOver = wasMoved && !renderer.textureDrawLastFrame;
    wasMoved = renderer.textureDrawLastFrame;
    if (isOver) rested();
  });
  cy.on('destroy', () => clearTimeout(pause));
}

/** Takes what is on the screen as the picture to move, which spares drawing all of it once more before it can move. */
function takeFromScreen(renderer: Renderer): void {
  const { prevViewport, canvasWidth: width, canvasHeight: height, data } = renderer;
  if (renderer.textureCache || !prevViewport) return;
  const texture = data.bufferCanvases[renderer.TEXTURE_BUFFER]!;
  const brush = texture.getContext('2d')!;
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.clearRect(0, 0, width, height);
  brush.drawImage(data.canvases[renderer.NODE]!, 0, 0);
  const { zoom, pan } = prevViewport;
  renderer.textureCache = {
    texture,
    viewport: { zoom, pan, width, height, mpan: { x: -pan.x / zoom, y: -pan.y / zoom } },
  };
}
