// Short words that in a heading of capitals look like acronyms ("AU", "UN", "WHO").

export const SHORT_WORDS: ReadonlySet<string> = new Set(
  [
    'a as au aux ce ces de des du elle en es est et eu fin il ils la le les ma mes mi ne ni nos nu on',
    'or ou par pas peu pour que qui sa se ses si son sur ta te tes toi ton tu un une va vie vu y',
    'aan al als ben bij dan dat de der die dit en er ga had het hij hoe hun ik in is je kan men met na',
    'nee niet nu of om op te ten ter toe tot uit van voor wat we wel wie wij zal ze zij zo',
    'a all am an and are at be but by can do for go had has he her his how if in is it its may me my no',
    'not of off on or our out she so the to too up us was we who why you',
  ].flatMap((line) => line.split(' ')),
);
