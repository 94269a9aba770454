// The way of a document: lines in, a draft out, stage after stage. Nothing here knows of any other
// document; what joins documents is in assemble.ts.
import type { SourceText } from './formats/open-source.ts';
import type { Resources } from './resources.ts';
import { acronyms } from './stages/acronyms.ts';
import { agree } from './stages/agree.ts';
import { bodies } from './stages/bodies.ts';
import { clean } from './stages/clean.ts';
import { cut } from './stages/cut.ts';
import type { Draft } from './stages/draft.ts';
import { headings } from './stages/headings.ts';
import { home } from './stages/home.ts';
import { issuerVoice } from './stages/issuer-voice.ts';
import { joinBodies } from './stages/join-bodies.ts';
import { knownVoice } from './stages/known-voice.ts';
import { language } from './stages/language.ts';
import { link } from './stages/link.ts';
import { match } from './stages/match.ts';
import { pair } from './stages/pair.ts';
import { passages } from './stages/passages.ts';
import { persons } from './stages/persons.ts';
import { read } from './stages/read.ts';
import { relations } from './stages/relations.ts';
import { stateBodies } from './stages/state-bodies.ts';
import { stitch } from './stages/stitch.ts';
import { themes } from './stages/themes.ts';
import { voice } from './stages/voice.ts';

export interface Stage {
  readonly name: string;
  readonly run: (draft: Draft, resources: Resources) => Draft;
}

/** From the lines of a source to clean passages in one language each. */
const STRUCTURE = [
  { name: 'clean', run: clean },
  { name: 'language', run: language },
  { name: 'stitch', run: stitch },
  { name: 'headings', run: headings },
  { name: 'cut', run: cut },
  { name: 'passages', run: passages },
] as const;

/** In the order in which a draft goes through them, after `read`. */
export const STAGES: readonly Stage[] = [
  { name: 'known-voice', run: (draft, { gazetteer }) => knownVoice(draft, gazetteer) },
  ...STRUCTURE,
  { name: 'issuer-voice', run: (draft, { names }) => issuerVoice(draft, names) },
  { name: 'match', run: (draft, { names }) => match(draft, names) },
  { name: 'home', run: (draft, { names }) => home(draft, names) },
  { name: 'state-bodies', run: (draft, all) => stateBodies(draft, all.names, all.stateBodies) },
  { name: 'acronyms', run: (draft, { names }) => acronyms(draft, names) },
  { name: 'bodies', run: (draft, { names }) => bodies(draft, names) },
  { name: 'link', run: (draft, { names }) => link(draft, names) },
  { name: 'persons', run: (draft, { names }) => persons(draft, names) },
  { name: 'voice', run: (draft, { gazetteer }) => voice(draft, gazetteer) },
  { name: 'pair', run: pair },
  { name: 'join', run: joinBodies },
  { name: 'themes', run: (draft, { themeIndex }) => themes(draft, themeIndex) },
  {
    name: 'relations',
    run: (draft, { predicateIndex, themeIndex }) => relations(draft, predicateIndex, themeIndex),
  },
  { name: 'agree', run: agree },
];

/** The clean passages of a source, before anything is looked up. */
export const readPassages = (source: SourceText): Draft =>
  STRUCTURE.reduce<Draft>((draft, { run }) => run(draft), read(source));

/** The whole way of one document. Bad text gives warnings, never an error. */
export const extractDocument = (source: SourceText, resources: Resources): Draft =>
  STAGES.reduce((draft, { run }) => run(draft, resources), read(source));
