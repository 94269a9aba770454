// How the one who speaks in a document is named: "nous", "notre pays", "mijn departement". Folded.

import type { Language } from '../dataset/schema.ts';
import { wordSet } from '../text/word-set.ts';

interface VoiceWords {
  /** Pronouns that can only be the subject or the one who speaks. */
  readonly pronouns: ReadonlySet<string>;
  /** Pronouns for the one who speaks as the one who is acted upon. */
  readonly objects: ReadonlySet<string>;
  /** Names of the one who speaks that need no "our": "le gouvernement", "het regeerakkoord". */
  readonly names: readonly (readonly string[])[];
  /** After "our" or "my": nouns that mean the speaker as such. */
  readonly selves: ReadonlySet<string>;
  /** After "our": nouns that are not the speaker's own doing. */
  readonly others: ReadonlySet<string>;
  /** Nouns for what the speaker does: their subject is the speaker ("cette politique vise à"). */
  readonly deeds: ReadonlySet<string>;
  /** Beginnings of clauses in which the speaker says what is to be done: "il faut", "het doel is". */
  readonly impersonal: readonly (readonly string[])[];
}

const list = (text: string): string[][] => text.split(', ').map((words) => words.split(' '));

export const VOICE_WORDS: Readonly<Record<Language, VoiceWords>> = {
  fr: {
    pronouns: wordSet('nous je j'),
    objects: wordSet('nous'),
    names: list(
      'le gouvernement, le gouvernement federal, l accord de gouvernement, le programme gouvernemental, le departement, le parti, le ministre, la ministre, la diplomatie belge',
    ),
    selves: wordSet('pays gouvernement departement ministere parti nation administration'),
    others: wordSet(
      'partenaire partenaires voisin voisins voisinage allie allies ville villes port ports societe societes citoyen citoyens citoyenne compatriotes entreprise entreprises population frontiere frontieres concurrents ami amis ennemis homologues collegues democraties interlocuteurs territoire continent',
    ),
    deeds: wordSet(
      'axe axes pilier piliers politique action strategie approche cooperation objectif objectifs but diplomatie effort efforts engagement note accord programme priorite priorites initiative initiatives vision ambition plan mesures',
    ),
    impersonal: list(
      'il faut, il convient, il s agit, il importe, il est, il sera, il y a lieu, l objectif, l objectif est, le but, c est, s agit de, s agisse de, ceci implique, cela implique, cela suppose',
    ),
  },
  nl: {
    pronouns: wordSet('wij we ik'),
    objects: wordSet('ons'),
    names: list(
      'de regering, de federale regering, het kabinet, dit kabinet, het regeerakkoord, het departement, de minister, de partij',
    ),
    selves: wordSet('land regering kabinet departement ministerie partij administratie'),
    others: wordSet(
      'partner partners buur buren buurlanden bondgenoot bondgenoten stad steden haven havens samenleving maatschappij burger burgers landgenoten bedrijven bevolking grenzen vrienden vijanden collega economie continent',
    ),
    deeds: wordSet(
      'pijler pijlers beleid actie strategie aanpak samenwerking doel doelstelling doelstellingen diplomatie inspanning inspanningen engagement nota akkoord programma prioriteit prioriteiten initiatief visie ambitie plan maatregelen inzet optreden',
    ),
    impersonal: list(
      'het is, gaat om, er moet, er moeten, er wordt, er worden, het doel, het doel is, men moet, dit vereist, dit veronderstelt, dit impliceert',
    ),
  },
  en: {
    pronouns: wordSet('we i'),
    objects: wordSet(''),
    names: list('the party'),
    selves: wordSet('country government department ministry party nation administration'),
    others: wordSet(
      'partner partners neighbour neighbours neighbor neighbors ally allies city cities port ports society societies citizen citizens companies people population borders friends enemies economy continent',
    ),
    deeds: wordSet(
      'pillar pillars policy action strategy approach cooperation aim aims objective objectives goal goals diplomacy effort efforts commitment agreement programme program priority priorities initiative vision ambition plan measures budget paper document law',
    ),
    impersonal: list('it is, there is, the aim is, the goal is, this requires, this means'),
  },
};
