import { lampOutline } from "./lamp.ts";
import { type Canvas, createCanvas, fillShape } from "./raster/canvas.ts";
import { readOutline } from "./raster/outline.ts";

/**
 * Draws the icon that stands on a phone's screen: the lamp on paper, without round corners, since phones cut
 * an icon into a shape of their own, and far enough from its edges for that.
 *
 * @param size its sides in pixels
 */
export function drawIcon(size: number): Canvas {
  const canvas = createCanvas(size, size, "#fbf6ec");
  const scale = (size / 24) * 0.7;
  const corner = (size - 24 * scale) / 2;
  fillShape(canvas, readOutline(lampOutline, { x: corner, y: corner, scale }), "#a8610c");
  return canvas;
}
