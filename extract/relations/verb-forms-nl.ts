// Dutch conjugation, as far as finding a verb in a text needs it. Strong forms that no rule or list gives
// stand with the cue.
import { strongForms } from './strong-verbs-nl.ts';
import type { VerbForm } from './verb-form.ts';

const UNSEPARABLE = /^(be|ge|er|her|ver|ont|onder|over|weer|mis|vol)(?=.{4})/;
/** Endings that mostly carry no stress, so that the vowel before the last consonant stays single. */
const UNSTRESSED = /[^aeiou](er|el|en|ig|em)$/;
const VOICELESS = /[tkfschpx]$/;

/**
 * "versterk" from "versterken", "streef" from "streven". Two where only the stress would tell:
 * "ontwikkel" from "ontwikkelen", but "veroordeel" from "veroordelen".
 */
const stemsOf = (infinitive: string): string[] => {
  const bare = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  if (/([bdfgklmnprst])\1$/.test(bare)) return [bare.slice(0, -1)];
  const vowel = /(?:^|[^aeiou])([aeou])[bdfgklmnprstvz]$/.exec(bare)?.[1];
  const devoiced = (stem: string): string => stem.replace(/v$/, 'f').replace(/z$/, 's');
  if (vowel === undefined) return [devoiced(bare)];
  const doubled = devoiced(`${bare.slice(0, -1)}${vowel}${bare.slice(-1)}`);
  return UNSTRESSED.test(bare) ? [devoiced(bare), doubled] : [doubled];
};

/** Prefixes that keep the strong forms of the verb behind them. */
const PREFIX = /^(?:|be|ge|er|her|ver|ont|onder|over|door|weer|mis|vol|aan|tegen)$/;

/** "brak", "verbroken": the past and the participle of a verb that changes its vowel. */
const addStrongForms = (forms: Map<string, VerbForm>, particle: string, verb: string): void => {
  const strong = strongForms(verb);
  if (strong === null || !PREFIX.test(strong.prefix)) return;
  const { prefix, forms: own } = strong;
  for (const past of own.past) forms.set(particle + prefix + past, 'third');
  const participle = `${particle}${prefix}${prefix === '' ? 'ge' : ''}${own.participle}`;
  for (const ending of ['', 'e']) {
    if (!forms.has(participle + ending)) forms.set(participle + ending, 'participle');
  }
};

const addForms = (
  forms: Map<string, VerbForm>,
  particle: string,
  verb: string,
  stem: string,
): void => {
  const voiced = /[vz]en$/.test(verb);
  const past = VOICELESS.test(stem) && !voiced ? `${stem}te` : `${stem}de`;
  const third = stem.endsWith('t') ? stem : `${stem}t`;
  const dental = past.slice(-2, -1);
  // Without a "t" of its own the bare stem is the form of "ik".
  forms.set(particle + stem, stem === third ? 'third' : 'first');
  for (const form of [third, past, `${past}n`]) forms.set(particle + form, 'third');
  const prefix = UNSEPARABLE.test(verb) ? '' : 'ge';
  const participle = particle + prefix + (stem.endsWith(dental) ? stem : stem + dental);
  if (!forms.has(participle)) forms.set(participle, 'participle');
  if (!forms.has(`${participle}e`)) forms.set(`${participle}e`, 'participle');
};

/**
 * Forms of a folded infinitive. A verb that can be parted is written with a bar after its particle,
 * "tegen|gaan"; its parted finite forms are those of the verb without the particle.
 */
export const dutchForms = (infinitive: string): Map<string, VerbForm> => {
  const bar = infinitive.indexOf('|');
  const particle = bar < 0 ? '' : infinitive.slice(0, bar);
  const verb = infinitive.slice(bar + 1);
  const forms = new Map<string, VerbForm>();
  for (const stem of stemsOf(verb)) addForms(forms, particle, verb, stem);
  addStrongForms(forms, particle, verb);
  for (const form of [`${verb}d`, `${verb}de`]) forms.set(particle + form, 'gerund');
  forms.set(particle + verb, 'infinitive');
  return forms;
};
