// What the page says when something fails or is not there, in French.
import type { TroubleWords } from './trouble-en.ts';

export const troubleFr: TroubleWords = {
  problem: {
    title: 'Cela n’a pas marché',
    offline: 'Le serveur ne répond pas. Il est peut-être arrêté, ou la connexion est coupée.',
    timeout: 'Le serveur a mis trop de temps à répondre.',
    unknown: 'Quelque chose d’inattendu s’est produit.',
    busy: 'Trop de questions en une minute : patientez un instant, puis réessayez.',
    noGraph:
      'Le graphe n’est pas disponible pour l’instant. Il est peut-être en cours de chargement.',
    refused: 'Le serveur n’a pas accepté la demande.',
    refusedFields: 'Le serveur n’a pas accepté ceci : {{fields}}.',
    nothing: 'Il n’y a rien de ce nom ici.',
    page: 'La page a rencontré une erreur',
    pageHint: 'Votre vue est dans l’adresse : recharger la page la ramène.',
    reload: 'Recharger',
  },
  field: {
    q: 'les mots cherchés',
    types: 'les types',
    documents: 'les documents',
    years: 'les années',
    languages: 'les langues',
    minUnits: 'le nombre minimal de passages',
    predicate: 'la relation',
    names: 'les noms',
    paging: 'la longueur de la liste',
  },
  missing: {
    entity: 'Il n’y a pas de « {{name}} » dans ces documents',
    entityHint: 'L’adresse a été faite pour d’autres documents, ou contient une faute.',
    document: 'Il n’y a pas de document « {{name}} »',
    passage: 'Le passage que nomme l’adresse n’est pas dans ce document.',
    leftOut: 'Laissé de côté, car cela n’existe pas ici : {{items}}',
    replaced: 'Les documents ont été remplacés ; la page montre les nouveaux.',
    dismiss: 'Fermer cet avis',
  },
};
