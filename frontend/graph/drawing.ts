// The drawing of the graph: the only file that runs Cytoscape. It is told what to show and where,
// and tells what the reader points at; it decides nothing.
import cytoscape, { type Collection, type Core } from 'cytoscape';
import type { Tokens } from '../design/tokens.ts';
import { isPredicate, type Predicate } from '../model/predicates.ts';
import type { Choice } from '../state/view.ts';
import { type Elements, elementsOf } from './elements.ts';
import { fittedView, labelInsets } from './fitted-view.ts';
import { type LabelInk, LabelLayer } from './label-layer.ts';
import { clearPointBetween, signsOf } from './labelled-signs.ts';
import type { Point } from './layout.ts';
import { linkId, type Picture } from './picture.ts';
import { graphStyle } from './style.ts';

export interface DrawingEvents {
  readonly onEntity: (id: string) => void;
  readonly onLink: (a: string, b: string, predicate: Predicate | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onGround: () => void;
  readonly onMoved: (id: string, point: Point) => void;
}

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

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
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
  /** Whether all is shown and the reader hasn't moved the view since. */
  #isFitted = false;

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
      () => labelInsets(this.#core.width()),
    );
  }

  /** Shows the picture; what stays keeps its place unless `positions` says otherwise. */
  show(picture: Picture, positions: Readonly<Record<string, Point>>, fit: boolean): void {
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
    this.#core.batch(() => this.#change(elements));
    this.choose(this.#choice);
    const added = this.#core.nodes().filter((node) => !before.has(node.id()));
    if (fit || before.size === 0) this.fit(false);
    else if (added.nonempty() && !this.#isVisible(added.renderedBoundingBox())) this.fit(true);
    this.#labels.refresh(true);
  }

  /** Marks what is chosen and what goes with it; the rest steps back. */
  choose(choice: Choice | null): void {
    this.#choice = choice;
    const core = this.#core;
    const chosen =
      choice === null
        ? core.collection()
        : choice.kind === 'entity'
          ? core.getElementById(choice.id)
          : core.edges().filter((edge) => edge.data('pair') === linkId(choice.a, choice.b));
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
    this.#isFitted = false;
    this.#core.zoom({
      level: Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, level)),
      renderedPosition: { x: this.#core.width() / 2, y: this.#core.height() / 2 },
    });
  }

  fit(animated: boolean): void {
    const core = this.#core;
    if (core.nodes().empty()) return;
    const { zoom, pan } = fittedView(core.nodes().boundingBox(), {
      width: core.width(),
      height: core.height(),
    });
    core.stop();
    this.#isFitted = true;
    if (animated && !calm()) core.animate({ zoom, pan, duration: LENGTH });
    else core.viewport({ zoom, pan });
  }

  /** Brings an entity into sight if it is outside of it. */
  reveal(id: string): void {
    const node = this.#core.getElementById(id);
    if (node.empty() || this.#isVisible(node.renderedBoundingBox())) return;
    this.#isFitted = false;
    if (calm()) this.#core.center(node);
    else this.#core.animate({ center: { eles: node }, duration: LENGTH });
  }

  /** Where an entity lies in the window; null when it isn't drawn. */
  positionOf(id: string): Point | null {
    const node = this.#core.getElementById(id);
    if (node.empty()) return null;
    const frame = this.#container.getBoundingClientRect();
    const { x, y } = node.nodes().first().renderedPosition();
    return { x: frame.left + x, y: frame.top + y };
  }

  /** A point of the window on the link between two entities. */
  pointOn(a: string, b: string): Point | null {
    const point = clearPointBetween(a, b, signsOf(this.#core));
    const frame = this.#container.getBoundingClientRect();
    return point === null ? null : { x: frame.left + point.x, y: frame.top + point.y };
  }

  resize(): void {
    this.#core.resize();
    if (this.#isFitted) this.fit(false);
    else if (this.#choice?.kind === 'entity') this.reveal(this.#choice.id);
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
    core.on('tap', (event) => {
      if (event.target === core) this.#events.onGround();
    });
    core.on('tap', 'node', (event) => this.#events.onEntity(event.target.id()));
    core.on('dbltap', 'node', (event) => this.#events.onExpand(event.target.id()));
    core.on('tap', 'edge', (event) => {
      const { source, target, predicate } = event.target.data();
      const stated = textOf(predicate);
      this.#events.onLink(source, target, isPredicate(stated) ? stated : null);
    });
    core.on('mouseover', 'node, edge', (event) => this.#point(event.target));
    core.on('mouseout', 'node, edge', () => this.#point(core.collection()));
    core.on('dragfree', 'node', (event) => {
      this.#events.onMoved(event.target.id(), { ...event.target.position() });
      this.#labels.refresh(true);
    });
    core.on('render', () => this.#labels.refresh(false));
    core.on('viewport', () => this.#settleSoon());
    core.on('dragpan scrollzoom pinchzoom', () => {
      this.#isFitted = false;
    });
    return core;
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

  #change(elements: Elements): void {
    const core = this.#core;
    const wanted = new Set([...elements.nodes, ...elements.links].map(({ data }) => data.id));
    core
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const element of [...elements.nodes, ...elements.links]) {
      const present = core.getElementById(element.data.id);
      if (present.empty()) core.add(element);
      else {
        present.data(element.data);
        if ('position' in element) present.nodes().positions(() => ({ ...element.position }));
      }
    }
  }

  #isVisible(box: { x1: number; y1: number; x2: number; y2: number }): boolean {
    return box.x1 > 0 && box.y1 > 0 && box.x2 < this.#core.width() && box.y2 < this.#core.height();
  }
}
