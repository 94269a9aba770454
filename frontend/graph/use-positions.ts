// The positions of what is shown: laid out in the thread, kept when more comes in, and kept over a
// reload of the page in the same tab.
import { useCallback, useEffect, useRef, useState } from 'react';
import { readTokens } from '../design/tokens.ts';
import { LABEL_HEIGHT, labelWidth } from './label-layer.ts';
import type { Layout, LayoutInput, Point } from './layout.ts';
import { type LayoutThread, startLayoutThread } from './layout-thread.ts';
import type { Picture } from './picture.ts';

const KEPT = 'diplograph-places';
/** Pixels. */
const NARROW = 600;

export interface Placed {
  readonly picture: Picture;
  readonly positions: Readonly<Record<string, Point>>;
  /** The whole was laid out anew: show all of it. */
  readonly fresh: boolean;
}

interface Known {
  positions: Record<string, Point>;
  scale: Point | null;
}

function recall(): Known {
  try {
    const kept: Known = JSON.parse(sessionStorage.getItem(KEPT) ?? '');
    return { positions: { ...kept.positions }, scale: kept.scale ?? null };
  } catch {
    return { positions: {}, scale: null };
  }
}

function keep(known: Known): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(known));
  } catch {
    // Without storage a reload lays out anew.
  }
}

/** As if no details stood before a narrow stage: they come and go, and the layout stays. */
function stageOf({ clientWidth, clientHeight }: HTMLElement): LayoutInput['stage'] {
  const width = Math.max(320, clientWidth);
  const least = width < NARROW ? width * 1.5 : 320;
  return { width, height: Math.max(least, clientHeight) };
}

/** Keeps the old positions unless most of what is to be seen is new. */
function inputOf(picture: Picture, known: Known, stage: HTMLElement): LayoutInput | null {
  const missing = picture.nodes.filter(({ id }) => known.positions[id] === undefined);
  if (missing.length === 0) return null;
  const isExtension = known.scale !== null && missing.length < picture.nodes.length * 0.6;
  const pinned: Record<string, Point> = {};
  for (const { id } of isExtension ? picture.nodes : []) {
    const point = known.positions[id];
    if (point !== undefined) pinned[id] = point;
  }
  const { font } = readTokens();
  return {
    nodes: picture.nodes.map(({ id, size, label }) => ({
      id,
      size,
      labelWidth: labelWidth(label, font),
      labelHeight: LABEL_HEIGHT,
    })),
    links: picture.links
      .filter(({ shaping }) => shaping)
      .map(({ a, b, units }) => ({ a, b, weight: 1 + Math.log2(units) })),
    pinned,
    scale: isExtension ? known.scale : null,
    stage: stageOf(stage),
  };
}

export function usePositions(picture: Picture | null, stage: HTMLElement | null) {
  const [placed, setPlaced] = useState<Placed | null>(null);
  const known = useRef<Known>(null);
  const thread = useRef<LayoutThread>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    const started = startLayoutThread();
    thread.current = started;
    return () => started.stop();
  }, []);

  // `turn` asks for the same picture to be laid out again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (picture === null || stage === null) return;
    known.current ??= recall();
    const mine = known.current;
    const input = inputOf(picture, mine, stage);
    if (input === null) {
      setPlaced((before) => ({
        picture,
        positions: mine.positions,
        fresh: before === null,
      }));
      return;
    }
    let overtaken = false;
    const take = (layout: Layout) => {
      if (overtaken) return;
      mine.positions =
        input.scale === null ? { ...layout.positions } : { ...mine.positions, ...layout.positions };
      mine.scale = layout.scale;
      keep(mine);
      setPlaced({ picture, positions: mine.positions, fresh: input.scale === null });
    };
    thread.current?.layOut(input).then(take, (error: unknown) => {
      if (!overtaken) throw error;
    });
    return () => {
      overtaken = true;
    };
  }, [picture, stage, turn]);

  const arrange = useCallback(() => {
    known.current = { positions: {}, scale: null };
    setTurn((before) => before + 1);
  }, []);
  const move = useCallback((id: string, point: Point) => {
    if (known.current === null) return;
    known.current.positions[id] = point;
    keep(known.current);
  }, []);
  return { placed, arrange, move };
}
