// Dutch verbs that change their vowel: the past in both numbers, and the participle without its "ge".

const LIST = `bieden bood boden boden | binden bond bonden bonden | blijven bleef bleven bleven
breken brak braken broken | brengen bracht brachten bracht | denken dacht dachten dacht
dragen droeg droegen dragen | drijven dreef dreven dreven | dringen drong drongen drongen
dwingen dwong dwongen dwongen | gaan ging gingen gaan | geven gaf gaven geven | grijpen greep grepen grepen
hangen hing hingen hangen | heffen hief hieven heven | helpen hielp hielpen holpen
houden hield hielden houden | kiezen koos kozen kozen | kijken keek keken keken | komen kwam kwamen komen
kopen kocht kochten kocht | krijgen kreeg kregen kregen | laten liet lieten laten | lezen las lazen lezen
liggen lag lagen legen | lijden leed leden leden | lopen liep liepen lopen | nemen nam namen nomen
prijzen prees prezen prezen | roepen riep riepen roepen | schenden schond schonden schonden
schenken schonk schonken schonken | schieten schoot schoten schoten | schrijven schreef schreven schreven
schuiven schoof schoven schoven | slaan sloeg sloegen slagen | sluiten sloot sloten sloten
snijden sneed sneden sneden | spreken sprak spraken sproken | springen sprong sprongen sprongen
staan stond stonden staan | steken stak staken stoken | stijgen steeg stegen stegen | strijden streed streden streden
treden trad traden treden | treffen trof troffen troffen | trekken trok trokken trokken
vallen viel vielen vallen | vangen ving vingen vangen | vechten vocht vochten vochten
vinden vond vonden vonden | vliegen vloog vlogen vlogen | vragen vroeg vroegen vraagd
wegen woog wogen wogen | werpen wierp wierpen worpen | werven wierf wierven worven | wijken week weken weken
wijzen wees wezen wezen | winnen won wonnen wonnen | zenden zond zonden zonden | zien zag zagen zien
zitten zat zaten zeten | zoeken zocht zochten zocht | zwijgen zweeg zwegen zwegen`;

interface StrongForms {
  readonly past: readonly [singular: string, plural: string];
  /** Without "ge", which verbs with some prefixes don't have. */
  readonly participle: string;
}

const FORMS: ReadonlyMap<string, StrongForms> = new Map(
  LIST.split(/ \| |\n/).map((line) => {
    const [infinitive = '', singular = '', plural = '', participle = ''] = line.split(' ');
    return [infinitive, { past: [singular, plural], participle }] as const;
  }),
);

/** Strong forms of a verb and the prefix before the base that has them; null for a weak verb. */
export const strongForms = (
  verb: string,
): { readonly prefix: string; readonly forms: StrongForms } | null => {
  for (let at = 0; at < verb.length - 3; at++) {
    const forms = FORMS.get(verb.slice(at));
    if (forms) return { prefix: verb.slice(0, at), forms };
  }
  return null;
};
