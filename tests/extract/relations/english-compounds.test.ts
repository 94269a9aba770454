import { describe, expect, test } from 'vitest';
import { relate, runCases, triples } from '../relate-samples.ts';

describe('what is said round about', () => {
  runCases('en', [
    [
      'The harassment of [country:PH/adjective Philippine] vessels by [organisation:ccg the coast guard] is unlawful.',
      'BE opposes ccg',
      'ccg threatens PH',
    ],
    ['As a member of [organisation:nato NATO], [country:CA Canada] is safe.', 'CA member-of nato'],
    ['We welcomed [person:jane-doe Jane Doe] to our session.', 'BE cooperates-with jane-doe'],
    ['We welcome the efforts of [country:QA Qatar].', 'BE supports QA'],
    [
      '[organisation:eu The EU] met [organisation:au the AU], and [country:FR France] serves both.',
      'FR supports au',
      'FR supports eu',
      'eu cooperates-with au',
    ],
    ['We provide a safe and secure place in [country:XK Kosovo].', 'BE supports XK'],
    ['[country:BE Belgium] has tried to have [organisation:wto the WTO] reformed.'],
    ['We want [organisation:wto the WTO] reformed.', 'BE reforms wto'],
    ['Oil will be shipped with [country:NO Norway].', 'BE cooperates-with NO'],
    ['We called for [country:RU Russia] to reciprocate.'],
  ]);
});

describe('names side by side', () => {
  runCases('en', [
    ['[country:RW Rwanda]-backed [organisation:fdlr FDLR] fighters fled.', 'RW supports fdlr'],
    [
      '[organisation:eu EU]–[organisation:nato NATO] cooperation has grown.',
      'eu cooperates-with nato',
    ],
    ['[organisation:nato NATO] member [country:CA Canada] is far away.', 'CA member-of nato'],
    ["[country:US The United States] is [country:UA Ukraine]'s largest donor.", 'US supports UA'],
    [
      '[country:JP Japan] and [country:AU Australia] signed a defence pact.',
      'JP cooperates-with AU',
    ],
    ['We encourage [country:IL Israel] to lift the blockade.'],
    ['We are gravely concerned about [country:IR Iran].', 'BE opposes IR'],
    ['We have suspended all cooperation with [country:RU Russia].', 'BE sanctions RU'],
    [
      'The talks help [country:RU Russia] wage war against [country:UA Ukraine].',
      'RU threatens UA',
    ],
  ]);
});

describe('who is meant by "the Government", "the Committee", "Allies"', () => {
  const speak = (text: string, voice: string, issuer: string, government?: string): string[] =>
    triples(relate('en', [{ text }], voice, { issuer, ...(government ? { government } : {}) }));

  test('the government of a committee is its country, the committee itself', () => {
    const text =
      'The Committee supports [country:UA Ukraine]. The Government has sanctioned [country:RU Russia].';
    const said = speak(text, 'organisation:panel', 'Committee on Europe', 'country:GB');
    expect(said).toEqual(['GB sanctions RU', 'panel supports UA']);
  });

  test('Allies speak for their alliance', () => {
    const text = 'Allies will continue to assist [country:UA Ukraine].';
    expect(speak(text, 'organisation:nato', 'NATO')).toEqual(['nato supports UA']);
  });

  test('the Government is the country that speaks', () => {
    expect(speak('The Government backs [country:UA Ukraine].', 'country:CA', '')).toEqual([
      'CA supports UA',
    ]);
  });
});
