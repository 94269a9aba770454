// How the graph is drawn: a sign and a hue per type, a hue and a dash per stated relation.
import type { EdgeSingular, StylesheetJson } from 'cytoscape';
import type { Tokens } from '../design/tokens.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity-types.ts';
import { PREDICATES, type Predicate } from '../model/predicates.ts';

const SHAPES = {
  country: 'ellipse',
  organisation: 'round-rectangle',
  region: 'hexagon',
  theme: 'diamond',
  place: 'triangle',
  person: 'ellipse',
} as const satisfies Record<EntityType, string>;

/** Dashes in pixels, empty for an unbroken line. The legend draws with the same. */
export const DASHES: Readonly<Record<Predicate, readonly number[]>> = {
  supports: [],
  'cooperates-with': [10, 3],
  prioritises: [2, 3],
  'member-of': [6, 3, 2, 3],
  mediates: [3, 3],
  reforms: [12, 3, 3, 3],
  opposes: [],
  threatens: [5, 3],
  sanctions: [8, 2, 2, 2, 2, 2],
};

/** Arrow heads: a bar stands against, a vee points at. */
const ARROWS: Readonly<Record<Predicate, 'triangle' | 'tee' | 'vee' | 'diamond' | 'circle'>> = {
  supports: 'triangle',
  'cooperates-with': 'triangle',
  prioritises: 'triangle',
  'member-of': 'circle',
  mediates: 'diamond',
  reforms: 'triangle',
  opposes: 'tee',
  threatens: 'vee',
  sanctions: 'tee',
};

const nodeStyles = (tokens: Tokens): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.5,
      'border-color': tokens.ground,
      'overlay-opacity': 0,
    },
  },
  ...ENTITY_TYPES.map((type) => ({
    selector: `node[type = "${type}"]`,
    style: { shape: SHAPES[type], 'background-color': tokens.types[type] },
  })),
  {
    selector: 'node[type = "person"]',
    style: { 'outline-width': 1.5, 'outline-offset': 2, 'outline-color': tokens.types.person },
  },
  {
    selector: 'node.near',
    style: { 'border-color': tokens.ink, 'border-width': 1.5 },
  },
  {
    selector: 'node.chosen',
    style: {
      'border-color': tokens.ink,
      'border-width': 2.5,
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.25,
      'underlay-padding': 7,
      'underlay-shape': 'ellipse',
    },
  },
  { selector: 'node.aside', style: { opacity: 0.3 } },
];

const linkStyles = (tokens: Tokens): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'straight',
      width: 'data(width)',
      'line-color': tokens.link,
      'line-opacity': (edge: EdgeSingular) => Number(edge.data('faint') ?? 0.5),
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge[predicate]',
    style: {
      'curve-style': 'unbundled-bezier',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 0.5,
      'line-opacity': 0.9,
      width: 1.6,
      'arrow-scale': 0.8,
    },
  },
  ...PREDICATES.map((predicate) => ({
    selector: `edge[predicate = "${predicate}"]`,
    style: {
      'line-color': tokens.relations[predicate],
      'target-arrow-color': tokens.relations[predicate],
      'target-arrow-shape': ARROWS[predicate],
      ...(DASHES[predicate].length === 0
        ? {}
        : { 'line-style': 'dashed' as const, 'line-dash-pattern': [...DASHES[predicate]] }),
    },
  })),
  ...PREDICATES.map((predicate) => ({
    selector: `edge[predicate = "${predicate}"][twoWay]`,
    style: {
      'source-arrow-color': tokens.relations[predicate],
      'source-arrow-shape': ARROWS[predicate],
    },
  })),
  { selector: 'edge.near', style: { 'line-opacity': 1 } },
  { selector: 'edge.near[!predicate]', style: { 'line-color': tokens.inkQuiet } },
  {
    selector: 'edge.aside',
    style: { 'line-opacity': 0.1, 'target-arrow-shape': 'none', 'source-arrow-shape': 'none' },
  },
  {
    selector: 'edge.chosen',
    style: {
      'line-opacity': 1,
      'underlay-color': tokens.accent,
      'underlay-opacity': 0.3,
      'underlay-padding': 4,
    },
  },
  { selector: 'edge.chosen[!predicate]', style: { 'line-color': tokens.inkQuiet } },
];

/** Many elements: straight from centre to centre, no arrows, no dashes. */
const leanStyles: StylesheetJson = [
  {
    selector: 'edge, edge[predicate]',
    style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'line-style': 'solid' },
  },
];

export const graphStyle = (tokens: Tokens, lean: boolean): StylesheetJson => [
  ...nodeStyles(tokens),
  ...linkStyles(tokens),
  ...(lean ? leanStyles : []),
];
