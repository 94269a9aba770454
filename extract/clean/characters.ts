// Characters that carry no text: controls, zero-width marks and soft hyphens go; odd spaces become
// spaces; letters and their accents are composed.

const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

const LIGATURE = /[ﬀ-ﬆ]/g;
const MARKED = /.\p{M}+/gu;

/** Characters that surely need no mending: most lines have no others. */
const PLAIN = /^[ -~\u00a1-\u00ac\u00ae-\u02ff‘’“”«»–—…•€→-]*$/;

export const mendCharacters = (line: string): string =>
  PLAIN.test(line)
    ? line
    : line
        .replace(INVISIBLE, '')
        .replace(LONE_SURROGATE, '')
        .replace(SPACES, ' ')
        .replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign)
        .replace(MARKED, (letter) => letter.normalize('NFC'));
