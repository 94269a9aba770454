// Words that head the name of an organisation, folded, in the three languages; in Dutch and English
// also as the end of a word or a name ("Crisiscentrum", "Defence Agency").

export const ORGANISATION_HEADS: readonly string[] = [
  'academie academy agence agency agentschap alliance alliantie assemblee assembly association',
  'associatie authority autorite autoriteit bank banque beweging board bureau cel cell cellule center',
  'centre centrum coalition coalitie comite commissariat commissariaat commission commissie committee',
  'community communaute gemeenschap confederation conseil council cooperative cour court hof dienst',
  'federatie federation fondation fonds foundation forum front fund groep group groupe institut',
  'institute instituut league ligue liga mechanism mecanisme mission missie mouvement movement netwerk',
  'network office orgaan organe organisatie organisation organization parti partij party platform',
  'plateforme raad rechtbank reseau secretariat secretariaat service stichting task-force tribunal',
  'tribunaal unie union unit unite eenheid universite universiteit university vereniging',
].flatMap((line) => line.split(' '));
