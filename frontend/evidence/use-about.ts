// What the file of a document says of itself.
import { useQuery } from '@tanstack/react-query';
import { documentsQuestion } from '../client/questions.ts';

export function useAbout(document: string): string {
  const documents = useQuery(documentsQuestion());
  return documents.data?.items.find(({ id }) => id === document)?.about ?? '';
}
