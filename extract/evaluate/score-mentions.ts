// Scores of the mentions: found with the right type; in all, and by form, language and type.
import type { EntityType } from '../dataset/schema.ts';
import type { GoldMention } from './gold.ts';
import type { MentionMatches } from './match-mentions.ts';
import { type Score, score } from './score.ts';
import type { RunMention } from './scored-run.ts';

type NamedType = Exclude<EntityType, 'theme'>;

export type MentionScores = Readonly<Record<'all' | 'names' | 'fr' | 'nl' | NamedType, Score>>;

interface Slice {
  readonly ofGold: (mention: GoldMention) => boolean;
  /** For a mention of the run that is wrong; gold is null for one that no gold mention matches. */
  readonly ofRun: (mention: RunMention, gold: GoldMention | null) => boolean;
}

const scoreSlice = ({ pairs, missed, extra }: MentionMatches, { ofGold, ofRun }: Slice): Score => {
  const right = pairs.filter(({ gold, run }) => gold.type === run.type);
  const mistyped = pairs.filter(({ gold, run }) => gold.type !== run.type);
  return score(
    right.filter(({ gold }) => ofGold(gold)).length,
    mistyped.filter(({ gold, run }) => ofRun(run, gold)).length +
      extra.filter((run) => ofRun(run, null)).length,
    mistyped.filter(({ gold }) => ofGold(gold)).length + missed.filter(ofGold).length,
  );
};

const inLanguage = (language: 'fr' | 'nl'): Slice => ({
  ofGold: (gold) => gold.lang === language,
  ofRun: (run, gold) => (gold?.lang ?? run.language) === language,
});

const ofType = (type: NamedType): Slice => ({
  ofGold: (gold) => gold.type === type,
  ofRun: (run) => run.type === type,
});

export const scoreMentions = (matches: MentionMatches): MentionScores => ({
  all: scoreSlice(matches, { ofGold: () => true, ofRun: () => true }),
  names: scoreSlice(matches, {
    ofGold: ({ form }) => form === 'name',
    ofRun: (_, gold) => gold === null || gold.form === 'name',
  }),
  fr: scoreSlice(matches, inLanguage('fr')),
  nl: scoreSlice(matches, inLanguage('nl')),
  country: scoreSlice(matches, ofType('country')),
  organisation: scoreSlice(matches, ofType('organisation')),
  region: scoreSlice(matches, ofType('region')),
  place: scoreSlice(matches, ofType('place')),
  person: scoreSlice(matches, ofType('person')),
});
