import { describe, expect, it } from 'vitest';
import { evaluate, type Scores } from '../../../extract/evaluate/evaluate.ts';
import type { Gold } from '../../../extract/evaluate/gold.ts';
import { missLines, scoreLines } from '../../../extract/evaluate/print-evaluation.ts';
import {
  about,
  gold,
  goldMention,
  goldPassage,
  goldRelation,
  type RunRows,
  run,
  runMention,
  runPassage,
  runRelation,
} from './sample-rows.ts';

const scores = (rows: Partial<RunRows>, truth: Partial<Gold>): Scores =>
  evaluate(run(rows), gold(truth)).scores;

/** Right, wrong, missed. */
const counts = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }): number[] => [tp, fp, fn];
const mentions = (
  found: Parameters<typeof runMention>[0][],
  truth: Parameters<typeof goldMention>[0][],
): Scores['mentions'] =>
  scores({ mentions: found.map(runMention) }, { mentions: truth.map(goldMention) }).mentions;

describe('scores of mentions', () => {
  it('are precision, recall and their harmonic mean', () => {
    const { all } = mentions(
      [{}, { lines: [[11, 11]], surface: 'Chine' }],
      [{}, { surface: 'Kiev' }, { surface: 'Lviv' }],
    );
    expect(all.precision).toBe(1 / 2);
    expect(all.recall).toBe(1 / 3);
    expect(all.f1).toBeCloseTo(0.4, 12);
  });

  it('are 0, not a division by zero, when there is nothing', () => {
    expect(mentions([], []).all).toEqual({ tp: 0, fp: 0, fn: 0, precision: 0, recall: 0, f1: 0 });
  });

  it('count only what touches lines of gold passages in documents of the gold', () => {
    expect(counts(mentions([{ lines: [[20, 21]] }], []).all)).toEqual([0, 0, 0]);
    expect(counts(mentions([{ lines: [[19, 20]] }], []).all)).toEqual([0, 1, 0]);
    expect(counts(mentions([{ document: 'other' }], []).all)).toEqual([0, 0, 0]);
  });

  it('know the document by how the name of its file begins', () => {
    const named = (source: string): number[] => {
      const [document] = run({}).documents;
      if (document === undefined) throw new Error('the sample has no document');
      const rows = { documents: [{ ...document, source }], mentions: [runMention({})] };
      return counts(scores(rows, { mentions: [goldMention({})] }).mentions.all);
    };
    expect(named('001_x.txt')).toEqual([1, 0, 0]);
    expect(named('a/b/001_x.txt')).toEqual([1, 0, 0]);
    expect(named('001.txt')).toEqual([0, 0, 1]);
    expect(named('001_a/x.txt')).toEqual([0, 0, 1]);
  });

  it('match on shared lines where the letters of one surface hold those of the other', () => {
    expect(counts(mentions([{ surface: 'la Russie' }], [{}]).all)).toEqual([1, 0, 0]);
    expect(counts(mentions([{ surface: 'RUS' }], [{}]).all)).toEqual([1, 0, 0]);
    expect(counts(mentions([{ surface: 'Etats Unis' }], [{ surface: 'États-Unis' }]).all)).toEqual([
      1, 0, 0,
    ]);
    expect(counts(mentions([{ surface: 'Chine' }], [{}]).all)).toEqual([0, 1, 1]);
    expect(counts(mentions([{ lines: [[11, 11]] }], [{}]).all)).toEqual([0, 1, 1]);
    expect(counts(mentions([{ lines: [[9, 10]] }], [{}]).all)).toEqual([1, 0, 0]);
    expect(counts(mentions([{ surface: '2025' }], [{ surface: '2025' }]).all)).toEqual([0, 1, 1]);
  });

  it('match one to one', () => {
    expect(counts(mentions([{}], [{}, {}]).all)).toEqual([1, 0, 1]);
    expect(counts(mentions([{}, {}], [{}]).all)).toEqual([1, 1, 0]);
  });

  it('prefer the mention with the right type, then the one with the same letters', () => {
    const typed = mentions(
      [{ type: 'place', surface: 'Russie' }, { surface: 'Russie unie' }],
      [{}],
    );
    expect(counts(typed.all)).toEqual([1, 1, 0]);
    const { linking } = scores(
      { mentions: [runMention({ surface: 'Russie unie', entity: 'country:XX' }), runMention({})] },
      { mentions: [goldMention({})] },
    );
    expect(linking.countryIdAccuracy).toBe(1);
  });

  it('count a wrong type as missed in the type of the gold and wrong in that of the run', () => {
    const typed = mentions([{ type: 'place', language: 'nl' }], [{ form: 'metonym' }]);
    expect(counts(typed.all)).toEqual([0, 1, 1]);
    expect(counts(typed.country)).toEqual([0, 0, 1]);
    expect(counts(typed.place)).toEqual([0, 1, 0]);
    expect(counts(typed.names)).toEqual([0, 0, 0]);
    expect(counts(typed.fr)).toEqual([0, 1, 1]);
    expect(counts(typed.nl)).toEqual([0, 0, 0]);
  });

  it('count an extra mention in its language, its type and among the names', () => {
    const extra = mentions([{ type: 'region', language: 'nl', form: 'adjective' }], []);
    expect(counts(extra.nl)).toEqual([0, 1, 0]);
    expect(counts(extra.fr)).toEqual([0, 0, 0]);
    expect(counts(extra.region)).toEqual([0, 1, 0]);
    expect(counts(extra.names)).toEqual([0, 1, 0]);
  });

  it('leave out what the gold leaves unannotated: themes, and belge or européen as adjectives', () => {
    const free = ['belge', 'Belges', 'Belgisch', 'européenne', 'Europees', 'euro-péen'];
    expect(
      counts(
        mentions(
          free.map((surface) => ({ surface })),
          [],
        ).all,
      ),
    ).toEqual([0, 0, 0]);
    const named = ['Belgique', 'België', 'Belgie', 'Belgium', 'Europe', 'Europa'];
    expect(
      counts(
        mentions(
          named.map((surface) => ({ surface })),
          [],
        ).all,
      ),
    ).toEqual([0, 6, 0]);
    expect(counts(mentions([{ type: 'theme' }], [{}]).all)).toEqual([0, 0, 1]);
    expect(counts(mentions([{ surface: 'belge' }], [{ surface: 'belge' }]).all)).toEqual([1, 0, 0]);
  });
});

describe('scores of linking', () => {
  const linking = (pairs: readonly (readonly [gold: string, run: string])[]): Scores['linking'] =>
    scores(
      {
        mentions: pairs.map(([, entity], at) =>
          runMention({ entity, type: 'organisation', lines: [[10 + at, 10 + at]] }),
        ),
      },
      {
        mentions: pairs.map(([entity], at) =>
          goldMention({ entity, type: 'organisation', lines: [[10 + at, 10 + at]] }),
        ),
      },
    ).linking;

  it('do not care how ids are spelled, only which mentions share one', () => {
    expect(
      linking([
        ['a', 'x'],
        ['a', 'x'],
        ['b', 'y'],
      ]).bcubed,
    ).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('lose recall when one entity is split and precision when two are merged', () => {
    expect(
      linking([
        ['a', 'x'],
        ['a', 'y'],
      ]).bcubed,
    ).toMatchObject({ precision: 1, recall: 0.5 });
    expect(
      linking([
        ['a', 'x'],
        ['b', 'x'],
      ]).bcubed,
    ).toMatchObject({ precision: 0.5, recall: 1 });
  });

  it('want the very id of a country', () => {
    const { linking: found } = scores(
      { mentions: [runMention({}), runMention({ surface: 'Chine', entity: 'country:TW' })] },
      { mentions: [goldMention({}), goldMention({ surface: 'Chine', entity: 'country:CN' })] },
    );
    expect(found.countryIdAccuracy).toBe(0.5);
  });
});

describe('scores of themes', () => {
  const themes = (
    found: Parameters<typeof runPassage>[0][],
    truth: Parameters<typeof goldPassage>[0],
  ): number[] =>
    counts(scores({ passages: found.map(runPassage) }, { passages: [goldPassage(truth)] }).themes);

  it('want what a passage is about, allow what it touches upon, count the rest as wrong', () => {
    const truth = { themes: ['climate', 'energy'], also: ['trade'] };
    expect(themes([{ themes: about('climate', 'trade', 'health') }], truth)).toEqual([1, 1, 1]);
  });

  it('take the themes of passages that share at least half of the shorter one', () => {
    const truth = { themes: ['climate'] };
    expect(themes([{ lines: [[18, 21]], themes: about('climate') }], truth)).toEqual([1, 0, 0]);
    expect(themes([{ lines: [[19, 21]], themes: about('climate') }], truth)).toEqual([0, 0, 1]);
    expect(
      themes(
        [
          {
            lines: [
              [1, 12],
              [19, 60],
            ],
            themes: about('climate'),
          },
        ],
        truth,
      ),
    ).toEqual([0, 0, 1]);
  });

  it('take only passages of the same language, and each theme once', () => {
    const truth = { themes: ['climate'] };
    expect(themes([{ language: 'nl', themes: about('climate') }], truth)).toEqual([0, 0, 1]);
    expect(
      themes(
        [{ themes: about('climate', 'health') }, { themes: about('climate', 'health') }],
        truth,
      ),
    ).toEqual([1, 1, 0]);
  });

  it('do not judge furniture', () => {
    expect(
      themes([{ themes: about('health') }], { kind: 'furniture', themes: ['climate'] }),
    ).toEqual([0, 0, 0]);
  });
});

describe('scores of relations', () => {
  it('want subject, predicate and object on shared lines; the pairs only the two ends', () => {
    const { relations } = scores(
      { relations: [runRelation({ predicate: 'opposes' }), runRelation({ lines: [[13, 13]] })] },
      { relations: [goldRelation({})] },
    );
    expect(counts(relations.triples)).toEqual([0, 2, 1]);
    expect(counts(relations.pairs)).toEqual([1, 1, 0]);
  });

  it('mind the direction', () => {
    const { relations } = scores(
      { relations: [runRelation({ subject: 'country:UA', object: 'country:BE' })] },
      { relations: [goldRelation({})] },
    );
    expect(counts(relations.pairs)).toEqual([0, 1, 1]);
  });

  it('match one to one', () => {
    const twice = scores(
      { relations: [runRelation({}), runRelation({})] },
      { relations: [goldRelation({})] },
    );
    expect(counts(twice.relations.triples)).toEqual([1, 1, 0]);
  });

  it('read an id of the run as the gold entity that most of its mentions match', () => {
    const mention = (entity: string, line: number) => ({
      lines: [[line, line]] as [number, number][],
      entity,
      type: 'organisation' as const,
    });
    const { relations } = scores(
      {
        mentions: [10, 11, 12].map((line) => runMention(mention('organisation:otan', line))),
        relations: [runRelation({ object: 'organisation:otan' })],
      },
      {
        mentions: [
          goldMention(mention('organisation:eu', 10)),
          goldMention(mention('organisation:nato', 11)),
          goldMention(mention('organisation:nato', 12)),
        ],
        relations: [goldRelation({ object: 'organisation:nato' })],
      },
    );
    expect(counts(relations.triples)).toEqual([1, 0, 0]);
  });

  it('never read the id of a country as another one', () => {
    const { relations } = scores(
      {
        mentions: [runMention({ entity: 'country:CN' })],
        relations: [runRelation({ object: 'country:CN' })],
      },
      { mentions: [goldMention({})], relations: [goldRelation({ object: 'country:RU' })] },
    );
    expect(counts(relations.triples)).toEqual([0, 1, 1]);
  });
});

describe('the printed evaluation', () => {
  const evaluation = evaluate(
    run({
      mentions: [
        runMention({ surface: 'Chine', entity: 'country:CN' }),
        runMention({ type: 'place', entity: 'place:x' }),
      ],
      passages: [runPassage({ themes: about('health') })],
      relations: [runRelation({ predicate: 'opposes' })],
    }),
    gold({
      mentions: [
        goldMention({}),
        goldMention({ surface: 'Kiev', form: 'metonym', entity: 'country:UA' }),
      ],
      passages: [goldPassage({ themes: ['climate'] })],
      relations: [goldRelation({})],
    }),
  );

  it('has a line for each score', () => {
    const lines = scoreLines(evaluation.scores);
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe(
      'mentions all             P    0.0  R    0.0  F1    0.0   (0 right, 2 wrong, 2 missed)',
    );
  });

  it('has a line for each miss, with where to look', () => {
    expect(missLines(evaluation)).toEqual([
      'missed   001:10 metonym "Kiev" country:UA',
      'type     001:10 "Russie" is country:RU, not place:x',
      'extra    001:10 "Chine" country:CN',
      'themes   001:10 fr missed climate, wrong health',
      'relation missed 001:10 country:BE supports country:UA',
      'relation extra  001:10 country:BE opposes country:UA',
    ]);
  });
});
