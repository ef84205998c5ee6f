/** What a figure counts, by the words around it. The category of its statement decides where no word does. */

interface Cue {
  readonly attribute: string;
  readonly pattern: RegExp;
}

/** In the order in which they are tried at equal distance: "recaptured" contains "captured". */
const cues: readonly Cue[] = [
  { attribute: 'recaptured', pattern: /re-?captur\w*|re-?arrest\w*|أعيد القبض|إعادة القبض|أُعيد القبض/giu },
  {
    attribute: 'killed',
    pattern:
      /\bkill\w*|\bdead\b|\bdeaths?\b|\bdied\b|\bslain\b|\bmartyr\w*|قتل\p{L}*|مقتل|قتيل\p{L}*|قُتل\p{L}*|استشهد\p{L}*|مصرع/giu,
  },
  {
    attribute: 'injured',
    pattern: /\binjur\w*|\bwound\w*|\bhurt\b|جرح\p{L}*|جريح\p{L}*|أصيب\p{L}*|إصابة|أُصيب\p{L}*|إصابات/giu,
  },
  {
    attribute: 'arrested',
    pattern:
      /\barrest\w*|\bdetained\b|\bcaptur\w*|\bapprehend\w*|اعتقل\p{L}*|اعتقال\p{L}*|القبض على|أوقف\p{L}*|توقيف/giu,
  },
  {
    attribute: 'escaped',
    pattern: /\bescap\w*|\bfled\b|\bflee\w*|\bbreak-?outs?\b|\bbroke out\b|فرّ?وا|فرّ|هرب\p{L}*|هروب|فرار/giu,
  },
  {
    attribute: 'transferred',
    pattern:
      /\btransfer\w*|\bmoved\b|\breceived\b|\brelocat\w*|\brepatriat\w*|نقل\p{L}*|نُقل\p{L}*|تسلم\p{L}*|تسلّم\p{L}*/giu,
  },
  {
    attribute: 'detonated',
    pattern: /\bdetonat\w*|\bblew (?:him|them)sel\w*|فجّر\p{L}* (?:نفس|أنفس)\p{L}*|فجر\p{L}* (?:نفس|أنفس)\p{L}*/giu,
  },
  { attribute: 'seized', pattern: /\bseiz\w*|\bconfiscat\w*|\bfound\b|ضبط\p{L}*|صادر\p{L}*|عثر\p{L}*/giu },
  { attribute: 'held', pattern: /\bheld\b|\bholds?\b|\bhous\w+|\bimprisoned\b|محتجز\p{L}*|يحتجز|تحتجز|سجناء/giu },
  { attribute: 'population', pattern: /\bhome to\b|\bresidents\b|\bliving\b|يقطن\p{L}*|يعيش\p{L}*|نازح\p{L}*/giu },
  {
    attribute: 'planned',
    pattern: /\bplan\w* to\b|\bwill be\b|\bup to\b.{0,30}\bbe transferred|يُ?عتزم|سيُ?نقل\p{L}*/giu,
  },
];

/** Attributes by category, for figures of people where no word says what is counted. */
const byCategory: Readonly<Record<string, string>> = {
  arrest: 'arrested',
  escape: 'escaped',
  'suicide-attack': 'killed',
  bombing: 'killed',
  airstrike: 'killed',
  shelling: 'killed',
  'armed-clash': 'killed',
  'weapons-cache': 'seized',
  done: 'transferred',
  ongoing: 'transferred',
  planned: 'planned',
  prison: 'held',
  camp: 'population',
  network: 'held',
  infiltration: 'present',
  buildup: 'present',
  resurgence: 'present',
  alert: 'strength',
  reinforcement: 'strength',
  stationed: 'strength',
  patrol: 'strength',
};

/** Units of forces and of sites, which make up a strength. */
const strengthUnits: ReadonlySet<string> = new Set(['brigade', 'regiment', 'division', 'battalion', 'site']);

/** The attribute of a figure at `start`–`end` of a sentence: that of the nearest word of a cue, a word before the figure counting as farther. */
export function attributeOf(
  sentence: string,
  { start, end }: { readonly start: number; readonly end: number },
  unit: string | null,
  category: string,
): string {
  if (unit !== null && strengthUnits.has(unit)) return 'strength';
  let best: { readonly attribute: string; readonly distance: number } | undefined;
  for (const { attribute, pattern } of cues)
    for (const match of sentence.matchAll(pattern)) {
      const after = match.index - end;
      const before = start - (match.index + match[0].length);
      const distance = after >= 0 ? after : before >= 0 ? before + 8 : 0;
      if (!best || distance < best.distance) best = { attribute, distance };
    }
  return best?.attribute ?? byCategory[category] ?? (unit === 'person' ? 'present' : 'strength');
}
