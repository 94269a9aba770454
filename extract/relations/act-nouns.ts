// Nouns for what somebody does or is: "the role of NATO in", "les efforts de la Russie pour". Whoever
// they belong to is the one who acts. Folded.

import type { Language } from '../dataset/schema.ts';
import { wordSet } from '../text/word-set.ts';

export const ACT_NOUNS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: wordSet(
    `role engagement engagements effort efforts tentative tentatives volonte contribution contributions
    action actions actes politique politiques campagne campagnes strategie plan plans initiative initiatives
    projet decision decisions offensive guerre agression mission missions
    operation operations intervention diplomatie presence cooperation gouvernement autorites regime armee
    forces troupes programme programmes attitude comportement appel intention ambition
    region regions parlement president ministre dirigeants pouvoir
    activisme activite activites avancee avancees progression propagande ingerences ingerence manoeuvres
    menees exactions violences terreur represailles frappes attaques bombardements raids tirs pressions
    ambitions pretentions visees provocations livraisons milices milice combattants rebelles mercenaires
    soldats militaires services espions hackers navires flotte avions drones missiles agents diplomates
    delegation dirigeant regimes junte juntes etat aide soutien appui mediation investissements travaux
    travail apport assistance expertise leadership presidence mandat`,
  ),
  nl: wordSet(
    `rol engagement inspanning inspanningen poging pogingen bijdrage bijdragen actie acties optreden beleid
    campagne strategie plan plannen initiatief initiatieven project besluit besluiten offensief oorlog
    agressie missie missies operatie operaties interventie diplomatie
    aanwezigheid samenwerking regering autoriteiten regime leger troepen strijdkrachten programma houding
    gedrag oproep ambitie aanpak gewest gewesten parlement president minister leiders
    opmars geweld terreur propaganda inmenging activiteit activiteiten wreedheden aanvallen aanval
    bombardementen beschietingen druk ambities provocaties provocatie leveringen milities militie strijders
    rebellen huurlingen soldaten militairen diensten spionnen hackers schepen vloot vliegtuigen drones
    raketten agenten diplomaten delegatie leider bewind junta staat hulp steun bemiddeling
    investeringen werk werkzaamheden expertise leiderschap voorzitterschap mandaat overheid machthebbers`,
  ),
  en: wordSet(
    `role commitment commitments effort efforts attempt attempts readiness contribution contributions action
    actions acts policy policies campaign campaigns strategy plan plans initiative initiatives project
    decision decisions offensive war aggression mission missions operation operations
    intervention diplomacy presence cooperation government authorities regime army forces troops soldiers
    missiles drones programme program programmes behaviour conduct call ambition leaders leadership`,
  ),
};
