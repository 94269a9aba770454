// The labels of the graph, on a canvas of their own above it: the same size at every zoom, placed
// anew when the view comes to rest, moving along with their signs until then.
import { type LabelWish, placeLabels, type Rectangle } from './label-placement.ts';

export interface LabelledSign {
  readonly id: string;
  readonly text: string;
  /** Centre and half size on the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly rank: number;
  readonly emphasis: 'plain' | 'near' | 'chosen' | 'aside';
}

export interface LabelInk {
  readonly font: string;
  readonly ink: string;
  readonly quiet: string;
  readonly ground: string;
}

export const LABEL_SIZE = 13;
export const LABEL_HEIGHT = 17;

const fontOf = (font: string, strong: boolean): string =>
  `${strong ? 650 : 480} ${LABEL_SIZE}px ${font}`;

const ruler = document.createElement('canvas').getContext('2d');

/** Width of a label in pixels, as the layer draws it. */
export function labelWidth(text: string, font: string, strong = false): number {
  if (ruler === null) return text.length * 7;
  ruler.font = fontOf(font, strong);
  return Math.ceil(ruler.measureText(text).width);
}

export class LabelLayer {
  readonly #canvas = document.createElement('canvas');
  readonly #read: () => readonly LabelledSign[];
  readonly #overlays: () => readonly Rectangle[];
  #ink: LabelInk;
  /** Offsets of the labels from the centres of their signs, from the last placing. */
  #offsets = new Map<string, { readonly x: number; readonly y: number; readonly radius: number }>();
  #frame = 0;
  #stale = true;

  constructor(
    container: HTMLElement,
    ink: LabelInk,
    read: () => readonly LabelledSign[],
    overlays: () => readonly Rectangle[],
  ) {
    this.#read = read;
    this.#overlays = overlays;
    this.#ink = ink;
    this.#canvas.className = 'graph-labels';
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.attach(container);
  }

  /** Puts the labels above what the container holds. */
  attach(container: HTMLElement): void {
    container.append(this.#canvas);
  }

  /** Draws in the next frame; `place` when what is shown has changed, not only moved. */
  refresh(place: boolean, ink = this.#ink): void {
    this.#ink = ink;
    this.#stale ||= place;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#draw());
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#canvas.remove();
  }

  #place(signs: readonly LabelledSign[], stage: Rectangle): void {
    const wishes = signs.map((sign): LabelWish => {
      const strong = sign.emphasis === 'chosen';
      return {
        ...sign,
        width: labelWidth(sign.text, this.#ink.font, strong),
        height: LABEL_HEIGHT,
        rank: sign.rank + (strong ? 1e9 : 0),
        wanted: strong || sign.emphasis === 'near',
      };
    });
    this.#offsets = new Map();
    const bySign = new Map(signs.map((sign) => [sign.id, sign]));
    for (const [id, box] of placeLabels(wishes, stage, this.#overlays())) {
      const sign = bySign.get(id);
      if (sign === undefined) continue;
      this.#offsets.set(id, {
        x: box.left - sign.x,
        y: (box.top + box.bottom) / 2 - sign.y,
        radius: sign.radius,
      });
    }
  }

  #draw(): void {
    this.#frame = 0;
    const context = this.#canvas.getContext('2d');
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    if (context === null || width === 0) return;
    const ratio = devicePixelRatio;
    if (this.#canvas.width !== Math.round(width * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#stale = true;
    }
    if (this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.height = Math.round(height * ratio);
      this.#stale = true;
    }
    const signs = this.#read();
    if (this.#stale) {
      this.#place(signs, { left: 4, top: 4, right: width - 4, bottom: height - 4 });
    }
    this.#stale = false;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = this.#ink.ground;
    for (const sign of signs) this.#write(context, sign);
    context.globalAlpha = 1;
  }

  #write(context: CanvasRenderingContext2D, sign: LabelledSign): void {
    const offset = this.#offsets.get(sign.id);
    if (offset === undefined) return;
    // While zooming the sign grows or shrinks: the label keeps its distance from the rim.
    const growth = sign.radius - offset.radius;
    const below = Math.abs(offset.y) > offset.radius;
    const x = sign.x + offset.x + (below ? 0 : Math.sign(offset.x) * growth);
    const y = sign.y + offset.y + (below ? Math.sign(offset.y) * growth : 0);
    context.font = fontOf(this.#ink.font, sign.emphasis === 'chosen');
    context.globalAlpha = sign.emphasis === 'aside' ? 0.45 : 1;
    context.fillStyle = sign.emphasis === 'aside' ? this.#ink.quiet : this.#ink.ink;
    context.strokeText(sign.text, x, y);
    context.fillText(sign.text, x, y);
  }
}
