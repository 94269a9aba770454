// Who condemns "this aggression" opposes who has committed it by the sentence before, and never the one
// who suffers from it.
import { describe, expect, test } from 'vitest';
import { say } from '../relate-samples.ts';

describe('an act that is condemned without a name', () => {
  test('is of who was said to attack', () => {
    expect(
      say(
        'fr',
        '[country:AZ Bakou] attaque [country:AM l’Arménie]. Nous condamnons cette agression.',
      ),
    ).toContain('BE opposes AZ');
    expect(
      say(
        'nl',
        '[country:AZ Azerbeidzjan] bedreigt [country:AM Armenië]. Wij veroordelen dit geweld.',
      ),
    ).toContain('BE opposes AZ');
  });

  test('is nobody’s where only the one who suffers was named', () => {
    expect(say('fr', '[country:AM L’Arménie] souffre. Nous condamnons cette agression.')).toEqual(
      [],
    );
  });
});

describe('a cue at the head of a name', () => {
  test('says nothing', () => {
    expect(
      say(
        'nl',
        'Binnen de [organisation:coalition Coalitie tegen ISIS] steunen wij [country:IQ Irak].',
      ),
    ).not.toContain('BE opposes IQ');
  });
});
