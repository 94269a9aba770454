import { describe, expect, it } from 'vitest';
import { slug } from '../../../extract/discovered/slug.ts';

describe('slug', () => {
  it('writes a name in plain lower-case letters', () => {
    expect(slug('Staffan de Mistura')).toBe('staffan-de-mistura');
    expect(slug('Féd. Œuvres – Straße!')).toBe('fed-oeuvres-strasse');
    expect(slug('ﬁn ＡＢ')).toBe('fin-ab');
  });

  it('is not empty for a name in another script', () => {
    expect(slug('Київ')).toBe('41a-438-457-432');
    expect(slug('Київ')).not.toBe(slug('Рига'));
  });
});
