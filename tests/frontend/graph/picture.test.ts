// The picture of the graph: what is drawn, how large, and how it is told to the drawing.
import { describe, expect, it } from 'vitest';
import { elementsOf } from '../../../frontend/graph/elements.ts';
import { composePicture, linkId, sizeOf } from '../../../frontend/graph/picture.ts';
import { entity, link } from './links.ts';

const wishes = {
  language: 'fr',
  density: 1,
  stated: false,
  linkedOnly: false,
  chosen: [],
} as const;
const said = (subject: string, object: string) =>
  ({ predicate: 'threatens', subject, object, count: 3, confidence: 0.8, twoWay: false }) as const;

describe('the picture', () => {
  const entities = [entity('country:RU', 20), entity('country:UA', 10), entity('country:FR', 0)];
  const links = [
    link('country:RU', 'country:UA', 8, 0.5, [said('country:RU', 'country:UA')]),
    link('country:FR', 'country:UA', 1),
  ];

  it('leaves out what nothing mentions, and its links', () => {
    const picture = composePicture(entities, links, wishes);
    expect(picture.nodes.map(({ id }) => id)).toEqual(['country:RU', 'country:UA']);
    expect(picture.links.map(({ id }) => id)).toEqual(['country:RU~country:UA']);
    expect(picture.totalLinks).toBe(1);
  });

  it('names entities in the language of the page', () => {
    expect(composePicture(entities, links, wishes).nodes[0]?.name).toBe('fr country:RU');
  });

  it('makes what is mentioned more larger', () => {
    const [one, other] = composePicture(entities, links, wishes).nodes;
    expect(one?.size).toBeGreaterThan(other?.size ?? 0);
    expect(sizeOf(20, 20, 'person')).toBeLessThan(sizeOf(20, 20, 'country'));
  });

  it('counts links that were not given among those that there are', () => {
    expect(composePicture(entities, links, wishes, 30).totalLinks).toBe(31);
  });

  it('shows only links with a stated relation when asked to', () => {
    const three = [entity('country:RU', 5), entity('country:UA', 5), entity('country:FR', 5)];
    const picture = composePicture(three, links, { ...wishes, stated: true });
    expect(picture.links).toHaveLength(1);
    expect(picture.totalLinks).toBe(1);
    expect(picture.nodes).toHaveLength(3);
  });

  it('leaves out and counts who has no link left, but never what is chosen', () => {
    const three = [entity('country:RU', 5), entity('country:UA', 5), entity('country:FR', 5)];
    const only = { ...wishes, stated: true, linkedOnly: true };
    const picture = composePicture(three, links, only);
    expect(picture.nodes.map(({ id }) => id)).toEqual(['country:RU', 'country:UA']);
    expect(picture.unlinked).toBe(1);
    expect(composePicture(three, links, { ...only, chosen: ['country:FR'] }).unlinked).toBe(0);
  });

  it('draws a chosen link even when it is too weak for the picture', () => {
    const many = Array.from({ length: 40 }, (_, index) => entity(`region:r${index}`, 9, 'region'));
    const dense = many.flatMap(({ id }, index) =>
      many.slice(0, index).map((other) => link(other.id, id, 9, 0.9)),
    );
    const weak = link('country:RU', 'region:r1', 1, null);
    const backbone = link('country:RU', 'region:r2', 5, 0.5);
    const all = [entity('country:RU', 3), ...many];
    const idOf = linkId('region:r1', 'country:RU');
    const without = composePicture(all, [...dense, weak, backbone], wishes);
    expect(without.links.some(({ id }) => id === idOf)).toBe(false);
    const chosen = ['region:r1', 'country:RU'];
    const picture = composePicture(all, [...dense, weak, backbone], { ...wishes, chosen });
    expect(picture.links.find(({ id }) => id === idOf)?.steady).toBe(false);
  });
});

describe('the elements for the drawing', () => {
  const picture = composePicture(
    [entity('country:RU', 20), entity('country:UA', 10)],
    [
      link('country:RU', 'country:UA', 8, 0.5, [
        said('country:UA', 'country:RU'),
        { ...said('country:RU', 'country:UA'), count: 5 },
        { ...said('country:RU', 'country:UA'), predicate: 'opposes', count: 1 },
      ]),
    ],
    wishes,
  );
  const elements = elementsOf(picture, { 'country:RU': { x: 3, y: 4 } });

  it('have a grey line for the link and one from subject to object for each relation drawn', () => {
    expect(elements.links.map(({ data }) => [data.source, data.target, data.predicate])).toEqual([
      ['country:RU', 'country:UA', undefined],
      ['country:RU', 'country:UA', 'threatens'],
      ['country:UA', 'country:RU', 'threatens'],
    ]);
    expect(new Set(elements.links.map(({ data }) => data.pair))).toEqual(
      new Set(['country:RU~country:UA']),
    );
  });

  it('say which relation goes both ways, and name the arrows at both ends of it', () => {
    const shared = { ...said('country:RU', 'country:UA'), predicate: 'cooperates-with' } as const;
    const both = composePicture(
      [entity('country:RU', 20), entity('country:UA', 10)],
      [link('country:RU', 'country:UA', 8, 0.5, [{ ...shared, twoWay: true }])],
      wishes,
    );
    const [, stated] = elementsOf(both, {}).links;
    expect(stated?.data.twoWay).toBe('yes');
    expect(elements.links.map(({ data }) => data.twoWay)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stand where the layout put them', () => {
    expect(elements.nodes[0]?.position).toEqual({ x: 3, y: 4 });
  });
});
