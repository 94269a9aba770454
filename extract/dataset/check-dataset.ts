// What must hold between the rows of a dataset, beyond what each row's schema can say.
import { countRows, type RowCounts } from './count-rows.ts';
import {
  DATASET_LISTS,
  type Dataset,
  type DocumentRow,
  type EntityRow,
  type MentionRow,
  type PassageRow,
  type RelationRow,
} from './schema.ts';

export interface DatasetFault {
  readonly list: keyof Dataset;
  /** 0-based position in the list. */
  readonly row: number;
  readonly field: string;
  readonly message: string;
}

type Report = (field: string, message: string) => void;

interface Index {
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly passages: ReadonlyMap<string, PassageRow>;
  readonly entities: ReadonlyMap<string, EntityRow>;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

const entityRefs = (index: Index, field: string, ids: readonly string[], report: Report): void => {
  for (const id of ids) if (!index.entities.has(id)) report(field, `no entity "${id}"`);
};

const checkCounterpart = (passage: PassageRow, index: Index, report: Report): void => {
  if (passage.counterpart === null) return;
  const other = index.passages.get(passage.counterpart);
  if (other === undefined) {
    report('counterpart', `no passage "${passage.counterpart}"`);
    return;
  }
  if (other.counterpart !== passage.id) {
    report('counterpart', `"${other.id}" does not name this passage as its own`);
  }
  if (other.language === passage.language) report('counterpart', 'is in the same language');
  if (other.unit !== passage.unit) report('unit', `is not the unit of counterpart "${other.id}"`);
};

const checkPassage = (passage: PassageRow, index: Index, report: Report): void => {
  if (!index.documents.has(passage.document)) {
    report('document', `no document "${passage.document}"`);
  }
  checkCounterpart(passage, index, report);
  const themes = passage.themes.map(({ theme }) => `theme:${theme}`);
  entityRefs(index, 'themes', themes, report);
};

/** The passage that a mention or a relation stands in, if it is where the row says it is. */
const passageOf = (
  row: MentionRow | RelationRow,
  index: Index,
  report: Report,
): PassageRow | null => {
  const passage = index.passages.get(row.passage);
  if (passage === undefined) {
    report('passage', `no passage "${row.passage}"`);
    return null;
  }
  if (passage.document !== row.document) {
    report('document', `passage "${passage.id}" is in document "${passage.document}"`);
  }
  if (passage.language !== row.language) {
    report('language', `passage "${passage.id}" is in "${passage.language}"`);
  }
  return passage;
};

const checkMention = (mention: MentionRow, index: Index, report: Report): void => {
  entityRefs(index, 'entity', [mention.entity], report);
  if (!mention.entity.startsWith(`${mention.type}:`)) {
    report('type', `"${mention.type}" is not the type of "${mention.entity}"`);
  }
  const passage = passageOf(mention, index, report);
  if (passage === null) return;
  if (mention.start >= mention.end || mention.end > passage.text.length) {
    report('end', `${mention.start} to ${mention.end} is not inside the passage's text`);
  } else if (passage.text.slice(mention.start, mention.end) !== mention.surface) {
    report(
      'surface',
      `the text from ${mention.start} to ${mention.end} is not "${mention.surface}"`,
    );
  }
};

const checkRelation = (relation: RelationRow, index: Index, report: Report): void => {
  entityRefs(index, 'subject', [relation.subject], report);
  entityRefs(index, 'object', [relation.object], report);
  const passage = passageOf(relation, index, report);
  const { start, end } = relation.sentence;
  if (passage !== null && (start >= end || end > passage.text.length)) {
    report('sentence', `${start} to ${end} is not inside the passage's text`);
  }
};

const checkEntity = (entity: EntityRow, index: Index, report: Report): void => {
  entityRefs(index, 'broader', entity.broader, report);
  if (entity.broader.includes(entity.id)) report('broader', 'names the entity itself');
  if (!entity.id.startsWith(`${entity.type}:`)) {
    report('type', `"${entity.type}" is not the type in "${entity.id}"`);
  }
};

const checkCounts = (document: DocumentRow, found: RowCounts, report: Report): void => {
  for (const key of ['passages', 'units', 'mentions', 'relations'] as const) {
    if (document.counts[key] !== found[key]) {
      report(`counts.${key}`, `says ${document.counts[key]}, but there are ${found[key]}`);
    }
  }
};

const repeatedIds = (dataset: Dataset): DatasetFault[] =>
  DATASET_LISTS.flatMap((list) => {
    const seen = new Set<string>();
    return dataset[list].flatMap(({ id }, row) => {
      if (seen.has(id)) return [{ list, row, field: 'id', message: `"${id}" is used twice` }];
      seen.add(id);
      return [];
    });
  });

/** Everything that does not hold, in the order of the files; empty for a sound dataset. */
export const checkDataset = (dataset: Dataset): DatasetFault[] => {
  const faults = repeatedIds(dataset);
  const index: Index = {
    documents: byId(dataset.documents),
    passages: byId(dataset.passages),
    entities: byId(dataset.entities),
  };
  const counts = countRows(dataset);
  const each = <Row>(
    list: keyof Dataset,
    rows: readonly Row[],
    check: (row: Row, report: Report) => void,
  ): void => {
    for (const [row, value] of rows.entries()) {
      check(value, (field, message) => faults.push({ list, row, field, message }));
    }
  };
  each('documents', dataset.documents, (row, report) => {
    if (row.voice !== null) entityRefs(index, 'voice', [row.voice], report);
    checkCounts(row, counts(row.id), report);
  });
  each('passages', dataset.passages, (row, report) => checkPassage(row, index, report));
  each('mentions', dataset.mentions, (row, report) => checkMention(row, index, report));
  each('entities', dataset.entities, (row, report) => checkEntity(row, index, report));
  each('relations', dataset.relations, (row, report) => checkRelation(row, index, report));
  return faults;
};
