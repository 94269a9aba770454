// Dutch conjugation of weak verbs and of the present of strong ones, as far as finding a verb in a text
// needs it. Past tenses of strong verbs are given with the cue.
import type { VerbForm } from './verb-forms.ts';

const UNSEPARABLE = /^(be|ge|er|her|ver|ont|onder|over|weer|mis|vol)(?=.{4})/;
/** Endings that carry no stress, so that the vowel before the last consonant stays single. */
const UNSTRESSED = /[^aeiou](er|el|en|ig|em)$/;
const VOICELESS = /[tkfschpx]$/;

/** "bevorder" from "bevorderen", "veroordeel" from "veroordelen", "streef" from "streven". */
const stemOf = (infinitive: string): string => {
  const bare = infinitive.endsWith('en') ? infinitive.slice(0, -2) : infinitive.slice(0, -1);
  if (/([bdfgklmnprst])\1$/.test(bare)) return bare.slice(0, -1);
  const open = /(^|[^aeiou])([aeou])[bdfgklmnprstvz]$/.exec(bare);
  const vowel = open?.[2] ?? '';
  const doubled =
    open && !UNSTRESSED.test(bare) ? `${bare.slice(0, -1)}${vowel}${bare.slice(-1)}` : bare;
  return doubled.replace(/v$/, 'f').replace(/z$/, 's');
};

const weakPast = (stem: string, infinitive: string): string => {
  const voiced = /[vz]en$/.test(infinitive);
  return VOICELESS.test(stem) && !voiced ? `${stem}te` : `${stem}de`;
};

/**
 * Forms of a folded infinitive. A verb that can be parted is written with a bar after its particle,
 * "tegen|gaan"; its parted finite forms are those of the verb without the particle.
 */
export const dutchForms = (infinitive: string): Map<string, VerbForm> => {
  const bar = infinitive.indexOf('|');
  const particle = bar < 0 ? '' : infinitive.slice(0, bar);
  const verb = infinitive.slice(bar + 1);
  const stem = stemOf(verb);
  const past = weakPast(stem, verb);
  const third = stem.endsWith('t') ? stem : `${stem}t`;
  const dental = past.slice(-2, -1);
  const ended = stem.endsWith(dental) ? stem : `${stem}${dental}`;
  const prefix = UNSEPARABLE.test(verb) ? '' : 'ge';
  const forms = new Map<string, VerbForm>();
  // Without a "t" of its own the bare stem is the form of "ik".
  forms.set(particle + stem, stem === third ? 'third' : 'first');
  for (const form of [third, past, `${past}n`]) forms.set(particle + form, 'third');
  const participle = particle + prefix + ended;
  if (!forms.has(participle)) forms.set(participle, 'participle');
  forms.set(`${participle}e`, 'participle');
  for (const form of [`${verb}d`, `${verb}de`]) forms.set(particle + form, 'gerund');
  forms.set(particle + verb, 'infinitive');
  return forms;
};
