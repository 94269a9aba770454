// Whether what a file calls itself among its properties is a title: programs put file names and names of
// templates there.

const FILE_NAME =
  /\.(?:docx?|dotx?|pdf|indd|qxd|pptx?|xlsx?|html?|php|aspx?|odt|rtf|txt|tex|pages|ai)$/i;
const OF_A_PROGRAM =
  /^(?:microsoft (?:word|powerpoint)\b.*|(?:untitled|sans titre|naamloos|document|titre|titel|title|layout|opmaak|mise en page|print|presentation|présentation|presentatie|slide|page|word document|powerpoint presentation)(?:[-\s]*(?:de )?(?:\w+ )?\d*)?)$/iu;
const MOST = 300;

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const stemOf = (source: string): string =>
  (source.split('/').at(-1) ?? source).replace(/\.[^.]+$/, '');

/** A single word that is the name of the file is none. */
export const isRealTitle = (title: string, source: string): boolean => {
  const text = title.trim();
  if (text.length < 3 || text.length > MOST || !/\p{L}{2}/u.test(text)) return false;
  if (FILE_NAME.test(text) || OF_A_PROGRAM.test(text) || /:\/\/|[\\/]\w+[\\/]|\ufffd/.test(text)) {
    return false;
  }
  return /\s/.test(text) || bare(text) !== bare(stemOf(source));
};
