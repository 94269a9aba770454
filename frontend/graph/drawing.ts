// The drawing of the graph: the only file that runs Cytoscape. It is told what to show and where,
// and tells what the reader points at; it decides nothing.
import cytoscape, { type Collection, type CollectionReturnValue, type Core } from 'cytoscape';
import type { Tokens } from '../design/tokens.ts';
import type { Choice } from '../state/view.ts';
import { changeElements } from './change-elements.ts';
import { type DrawingEvents, tellEvents } from './drawing-events.ts';
import { elementsOf } from './elements.ts';
import { fittedView, framedView, type ViewOfStage } from './fitted-view.ts';
import { type LabelInk, LabelLayer } from './label-layer.ts';
import { clearPointBetween, fittedSigns, signsOf } from './labelled-signs.ts';
import type { Point } from './layout.ts';
import { overlaysOn } from './overlays.ts';
import { linkId, type Picture } from './picture.ts';
import { graphStyle } from './style.ts';

const MANY = 500;
const LARGEST_ZOOM = 4;
const SMALLEST_ZOOM = 0.15;
const LENGTH = 280;

const inkOf = (tokens: Tokens): LabelInk => ({
  font: tokens.font,
  ink: tokens.ink,
  quiet: tokens.inkQuiet,
  ground: tokens.ground,
});

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Drawing {
  readonly #container: HTMLElement;
  readonly #events: DrawingEvents;
  readonly #labels: LabelLayer;
  #tokens: Tokens;
  #core: Core;
  #lean = false;
  #near: Collection;
  #choice: Choice | null = null;
  /** Whether the reader has left the view as it was set: it may then be set again. */
  #isUntouched = true;

  constructor(container: HTMLElement, tokens: Tokens, events: DrawingEvents) {
    this.#container = container;
    this.#events = events;
    this.#tokens = tokens;
    this.#core = this.#start();
    this.#near = this.#core.collection();
    this.#labels = new LabelLayer(
      container,
      inkOf(tokens),
      () => signsOf(this.#core),
      () => overlaysOn(container),
    );
  }

  /** Shows the picture; what stays keeps its place unless `positions` says otherwise. */
  show(
    picture: Picture,
    positions: Readonly<Record<string, Point>>,
    fit: boolean,
    choice: Choice | null,
  ): void {
    const elements = elementsOf(picture, positions);
    const lean = elements.nodes.length + elements.links.length > MANY;
    if (lean !== this.#lean) {
      this.#lean = lean;
      // Emptying the container takes the labels out of it, too.
      this.#core.destroy();
      this.#core = this.#start();
      this.#near = this.#core.collection();
      this.#labels.attach(this.#container);
    }
    const before = new Set(this.#core.nodes().map((node) => node.id()));
    this.#core.batch(() => changeElements(this.#core, elements));
    this.choose(choice);
    const added = this.#core.nodes().filter((node) => !before.has(node.id()));
    if (fit || before.size === 0) this.#settle();
    else if (added.nonempty() && !this.#isVisible(added.renderedBoundingBox())) this.fit(true);
    this.#labels.refresh(true);
  }

  /** Marks what is chosen and what goes with it; the rest steps back. */
  choose(choice: Choice | null): void {
    this.#choice = choice;
    const core = this.#core;
    const chosen = this.#chosen();
    const kept =
      choice?.kind === 'entity'
        ? chosen.closedNeighborhood()
        : chosen.union(chosen.connectedNodes());
    core.batch(() => {
      core.elements().removeClass('chosen aside kept');
      if (chosen.empty()) return;
      chosen.addClass('chosen');
      kept.addClass('kept');
      core.elements().difference(kept).addClass('aside');
    });
    this.#labels.refresh(true);
  }

  repaint(tokens: Tokens): void {
    this.#tokens = tokens;
    this.#core.style(graphStyle(tokens, this.#lean));
    this.#labels.refresh(true, inkOf(tokens));
  }

  zoomBy(factor: number): void {
    const level = this.#core.zoom() * factor;
    this.#isUntouched = false;
    this.#core.zoom({
      level: Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, level)),
      renderedPosition: { x: this.#core.width() / 2, y: this.#core.height() / 2 },
    });
  }

  fit(animated: boolean): void {
    const nodes = this.#core.nodes();
    if (nodes.empty()) return;
    this.#isUntouched = true;
    const signs = fittedSigns(nodes, this.#tokens.font);
    this.#goTo(fittedView(signs, this.#size(), overlaysOn(this.#container)), animated);
  }

  /** Brings what is chosen into sight if it is outside of it. */
  reveal(): void {
    const ends = this.#ends();
    if (ends.empty() || this.#isVisible(ends.renderedBoundingBox())) return;
    if (this.#isUntouched) this.#settle(true);
    else if (calm()) this.#core.center(ends);
    else this.#core.animate({ center: { eles: ends }, duration: LENGTH });
  }

  /** Where an entity lies in the window; null when it isn't drawn. */
  positionOf(id: string): Point | null {
    const node = this.#core.getElementById(id);
    if (node.empty()) return null;
    const frame = this.#container.getBoundingClientRect();
    const { x, y } = node.nodes().first().renderedPosition();
    return { x: frame.left + x, y: frame.top + y };
  }

  /** Diameter of the sign of an entity in pixels of the window; null when it isn't drawn. */
  widthOf(id: string): number | null {
    const node = this.#core.getElementById(id).nodes();
    return node.empty() ? null : node.first().renderedOuterWidth();
  }

  /** A point of the window on the link between two entities. */
  pointOn(a: string, b: string): Point | null {
    const point = clearPointBetween(a, b, signsOf(this.#core));
    const frame = this.#container.getBoundingClientRect();
    return point === null ? null : { x: frame.left + point.x, y: frame.top + point.y };
  }

  resize(): void {
    this.#core.resize();
    if (this.#isUntouched) this.#settle();
    else this.reveal();
    this.#labels.refresh(true);
  }

  destroy(): void {
    this.#labels.remove();
    this.#core.destroy();
  }

  #start(): Core {
    const core = cytoscape({
      container: this.#container,
      style: graphStyle(this.#tokens, this.#lean),
      layout: { name: 'preset' },
      minZoom: SMALLEST_ZOOM,
      maxZoom: LARGEST_ZOOM,
      boxSelectionEnabled: false,
      autounselectify: true,
      textureOnViewport: this.#lean,
      hideEdgesOnViewport: this.#lean,
    });
    tellEvents(core, this.#events);
    core.on('mouseover', 'node, edge', (event) => this.#point(event.target));
    core.on('mouseout', 'node, edge', () => this.#point(core.collection()));
    core.on('dragfree', 'node', (event) => {
      this.#events.onMoved(event.target.id(), { ...event.target.position() });
      this.#labels.refresh(true);
    });
    core.on('render', () => this.#labels.refresh(false));
    core.on('viewport', () => this.#settleSoon());
    core.on('dragpan scrollzoom pinchzoom', () => {
      this.#isUntouched = false;
    });
    return core;
  }

  #chosen(): CollectionReturnValue {
    const [core, choice] = [this.#core, this.#choice];
    if (choice === null) return core.collection();
    if (choice.kind === 'entity') return core.getElementById(choice.id);
    return core.edges().filter((edge) => edge.data('pair') === linkId(choice.a, choice.b));
  }

  /** The chosen entity, or the two of the chosen link. */
  #ends() {
    const chosen = this.#chosen();
    return chosen.union(chosen.connectedNodes()).nodes();
  }

  #size() {
    return { width: this.#core.width(), height: this.#core.height() };
  }

  /** Shows all, or on a small stage a part about what is chosen. */
  #settle(animated = false): void {
    if (this.#core.nodes().empty()) return;
    const [signs, focus] = [this.#core.nodes(), this.#ends()].map((nodes) =>
      fittedSigns(nodes, this.#tokens.font),
    );
    const overlays = overlaysOn(this.#container);
    this.#goTo(framedView(signs ?? [], focus ?? [], this.#size(), overlays), animated);
  }

  #goTo({ zoom, pan }: ViewOfStage, animated: boolean): void {
    this.#core.stop();
    if (animated && !calm()) this.#core.animate({ zoom, pan, duration: LENGTH });
    else this.#core.viewport({ zoom, pan });
  }

  #settling = 0;
  #settleSoon(): void {
    window.clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.#labels.refresh(true), 90);
  }

  /** Only the classes of the neighbourhood change, so that pointing costs the same in any graph. */
  #point(target: Collection): void {
    this.#near.removeClass('near');
    this.#near = target.nodes().empty()
      ? target.union(target.edges().connectedNodes())
      : target.nodes().closedNeighborhood();
    this.#near.addClass('near');
    this.#container.style.cursor = target.empty() ? '' : 'pointer';
    this.#labels.refresh(true);
  }

  #isVisible(box: { x1: number; y1: number; x2: number; y2: number }): boolean {
    return box.x1 > 0 && box.y1 > 0 && box.x2 < this.#core.width() && box.y2 < this.#core.height();
  }
}
