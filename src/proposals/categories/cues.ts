/** Verbs and nouns by which a text says what kind of thing it tells of, in English and Arabic. Cues earlier in the list come first where two overlap. */
import type { RecordKind } from '../../domain/records/record.ts';
import { plainPattern } from '../reading/plainText.ts';

export interface Cue {
  readonly kind: RecordKind;
  readonly category: string;
  readonly english: RegExp;
  readonly arabic: RegExp;
}

function cue(kind: RecordKind, category: string, english: string, arabic: string): Cue {
  return { kind, category, english: plainPattern(english), arabic: plainPattern(`[وفبل]?(?:ال)?(?:${arabic})`) };
}

const custodial = '(?:detainees?|prisoners?|inmates?|militants?|members|fighters|affiliates|famil(?:y|ies))';

export const cues: readonly Cue[] = [
  cue(
    'incident',
    'suicide-attack',
    'suicide (?:attacks?|bombings?|bombers?|blasts?)|(?:detonated|blew|blow) (?:himself|themselves|herself|up his vest)|self-detonat\\p{L}+|detonated (?:an |his )?explosives? (?:belt|vest|inside)?',
    'هجوم انتحاري|هجمات انتحارية|هجومين انتحاريين|تفجير انتحاري|انتحاري|فجر نفسه|فجروا أنفسهم|فجرا نفسيهما|فجّر \\p{L}+ نفسه',
  ),
  cue(
    'incident',
    'airstrike',
    'air ?-?strikes?|air raids?|drone strikes?|(?:warplanes?|jets|aircraft|drones?) (?:struck|hit|bombed|targeted)',
    'ضربة جوية|ضربات جوية|غارة|غارات|غارة جوية|قصف جوي|طائرة مسيرة استهدفت|ضربة بطائرة',
  ),
  cue(
    'incident',
    'shelling',
    'shell(?:ed|ing)|bombard(?:ed|ment|ments)|artillery (?:fire|strikes?)|mortar (?:fire|attack|rounds? (?:fell|landed|hit))|rocket (?:fire|attacks?)|rockets? (?:fell|landed|hit|struck)',
    'قصف|قصفت|قذائف|هجوم صاروخي|قصف مدفعي',
  ),
  cue(
    'incident',
    'weapons-cache',
    '(?:weapons?|arms|ammunition|explosives?)(?: and \\p{L}+)? caches?|caches? of (?:weapons|arms|ammunition)|(?:seized|uncovered|found|discovered|defused) [^.;]{0,60}(?:weapons|ammunition|rifles|explosives|explosive (?:devices|charges)|IEDs|bombs|mines|rockets|grenades)|seized weapons',
    'عثر(?:ت|وا)? (?:\\p{L}+ ){0,4}على [^.؛]{0,40}(?:عبوات?|عبوة|صواريخ|أسلحة|ذخيرة|متفجرات|قذائف|ألغام)|مخبأ|مخابئ|كدس|أكداس|مستودع أسلحة|ضبط أسلحة|أسلحة وذخيرة|كدس عتاد',
  ),
  cue(
    'incident',
    'bombing',
    'roadside bombs?|(?:IED|improvised explosive device|car bomb|landmine|bomb|mine)s? (?:exploded|detonated|went off|blast|attack|explosion)|explosion|car bomb(?:ing|s)?',
    'انفجار|عبوة ناسفة انفجرت|انفجرت عبوة|سيارة مفخخة|تفجير|انفجار لغم',
  ),
  cue(
    'incident',
    'escape',
    '(?:prison|jail) ?-?breaks?|break-?outs?|escap(?:e|ed|ing|es)|fled (?:the |from |prison|custody)|(?:detainees|prisoners|inmates)(?: \\p{L}+)? fled|sneaked out',
    'هروب|فرار|هرب|هربوا|فر|فروا|تهريب محتجزين|اقتحام السجن',
  ),
  cue(
    'incident',
    'arrest',
    `arrest(?:ed|s|ing)?|detain(?:ed|s|ing)(?! in)|captured (?:an?|the|two|three|\\d+)|apprehended|taken into custody|rounded up`,
    'اعتقال|اعتقلت?|القبض على|ألقت القبض|توقيف|أوقفت|احتجزت|ضبط \\p{L}+ مطلوب',
  ),
  cue(
    'incident',
    'takeover',
    `(?:took|taken|taking|seized|lost|assumed|handed over|ceded|wrested|transfer of) (?:full )?control of|entered (?:the )?(?:\\p{L}+-?){1,3} (?:camp|prison)|took over|handed over`,
    'سيطرت?(?: \\p{L}+){0,6} على|السيطرة على|تسلمت?|فقدت? السيطرة|دخلت \\p{L}+ (?:\\p{L}+ )?المخيم|تسليم السجن',
  ),
  cue(
    'incident',
    'territorial-change',
    '(?:captured|seized|overran|lost|recaptured|retook|liberated) [^.;]{0,40}(?:swathes|territory|parts of|areas of|stronghold|city|town|provinces?)|driven out|(?:declared|militarily) (?:defeated|victory)|last stronghold|final stronghold',
    'اجتاح|استولى|استيلاء|سيطر|سيطرة|تحرير (?:مدينة|بلدة|الموصل|الأراضي|كامل)|طرد|دحر|هزيمة التنظيم|آخر معاقل|مساحات واسعة|أعلن النصر',
  ),
  cue(
    'incident',
    'agreement',
    'cease-?fires?|truces?|peace deal|signed an? (?:deal|agreement|accord)|reached an? (?:deal|agreement)',
    'وقف إطلاق النار|وقف لإطلاق النار|وقف فوري لإطلاق النار|هدنة|اتفاق|اتفاقية',
  ),
  cue(
    'incident',
    'crossing-opened',
    '(?:border|crossing|port)[^.;]{0,40} (?:re)?opened|(?:re)?open(?:ed|ing)(?: of)? (?:the )?(?:[\\p{L}-]+ )?(?:border|crossing)',
    'إعادة فتح|أعيد فتح|افتتاح المعبر|فتح المعبر|فتح الحدود',
  ),
  cue(
    'incident',
    'crossing-closed',
    '(?:border|crossing)[^.;]{0,40} (?:closed|shut)|clos(?:ed|ure|ing)(?: of)? (?:the )?(?:[\\p{L}-]+ )?(?:border|crossing)',
    'إغلاق|أغلقت? (?:المعبر|الحدود|المنفذ)',
  ),
  cue(
    'incident',
    'offensive',
    '(?:launched|began|started) (?:an? |its |the )?(?:[\\p{L}-]+ ){0,4}(?:offensive|operation|campaign|incursion|assault)|offensive|incursion',
    'أطلقت? عملية|انطلاق عملية|هجوم واسع|عملية عسكرية|حملة عسكرية',
  ),
  cue(
    'incident',
    'visit',
    'visit(?:ed|s|ing)?|toured|inspect(?:ed|ing) (?:the )?border|inspection tour',
    'زار|زارت|زيارة|جولة تفقدية',
  ),
  cue(
    'incident',
    'armed-clash',
    'clash(?:ed|es)|fire ?fights?|gun ?battles?|ambush(?:ed|es)?|fighting (?:erupted|broke out|between)|exchanged? (?:of )?fire|stepped up (?:their|its) attacks|sporadic attacks|attacked',
    'اشتباك|اشتباكات|اشتبكت?|معارك|قتال|كمين|هجوم مسلح|هاجم|هاجمت|هجمات',
  ),
  cue(
    'transfer',
    'done',
    `transfer(?:red|s|ring)?|(?:had |been |were )?(?:already )?moved (?:from|to)|relocat(?:ed|ion|ing)|repatriat(?:ed|ion)`,
    'نقل|نقلت|نقل|عمليات النقل|ترحيل|إعادة \\p{L}+ إلى العراق',
  ),
  cue(
    'transfer',
    'planned',
    `(?:would|will|could|to) (?:ultimately |eventually )?be (?:transferred|moved|relocated)`,
    'سينقل|ستنقل|سيتم نقل|من المقرر نقل',
  ),
  cue(
    'deployment',
    'alert',
    '(?:on|high|heightened|maximum) alert|placed? (?:[^.;]{0,80} )on alert',
    'تأهب|حالة تأهب|إنذار|استنفار',
  ),
  cue(
    'deployment',
    'reinforcement',
    'reinforc(?:ed?|ing|ements?)|(?:deployed|sent|dispatched) (?:additional |more |extra )?(?:troops|forces|units|brigades|reinforcements)|additional (?:troops|forces)',
    'تعزيز|تعزيزات|عزز|عززت?|قوات إضافية|أرسلت? قوات',
  ),
  cue(
    'deployment',
    'stationed',
    '(?:are|is|were|was) (?:now )?(?:stationed|deployed|positioned)|stationed|deployment of',
    'تتمركز|متمركزة|تمركز|انتشرت?|انتشار|تنتشر',
  ),
  cue(
    'deployment',
    'surveillance',
    '(?:thermal cameras?|surveillance|reconnaissance|watch ?towers?)|monitor(?:ed|ing)(?: [^.;]{0,40})?(?:border|movements|operations)|borders? (?:are|is) being monitored',
    'مراقبة|كاميرات حرارية|استطلاع|تراقب',
  ),
  cue('incident', 'patrol', 'patrol(?:s|led|ling)?', 'دورية|دوريات'),
  cue(
    'warning',
    'prison-break',
    '(?:free|freeing|release|storm|break into|target)[^.;]{0,40}(?:detainees|prisoners|prisons?|camps?)|could escape|risk of escapes?|more [^.;]{0,40}could escape',
    'تحرير محتجزين|تحرير سجناء|اقتحام السجون|قد يفر|خطر الهروب',
  ),
  cue(
    'warning',
    'infiltration',
    'infiltrat(?:e|ed|ing|ion)|cross-border (?:militant|movement)|sneak(?:ed)? (?:across|into)|are (?:currently )?present in Iraq|(?:terrorist|militant) movements',
    'تسلل|متسللين|تسللوا|تحركات|عبور مسلحين',
  ),
  cue(
    'warning',
    'plot',
    'plots?|planning (?:[^.;]{0,30})?(?:attacks?|operations?|sabotage)|sabotage|destabili[sz](?:e|ing)',
    'مخطط|مخططات|يخططون|يخطط|أعمال تخريب|زعزعة',
  ),
  cue(
    'warning',
    'buildup',
    'build-?ups?|mass(?:ing|ed) (?:of )?(?:forces|fighters|troops)|gathering of (?:fighters|militants)|positioning (?:themselves )?to',
    'تحشد|حشود|تحشيد|تحشدات|يتموضعون',
  ),
  cue(
    'warning',
    'safe-haven',
    'safe havens?|taken refuge|take refuge|hid(?:ing|eouts?) in (?:remote|the desert)|primarily active|sanctuar(?:y|ies)|rebuilding in',
    'ملاذ|ملاذات|لجأ|لجأت|يختبئ|ينشط',
  ),
  cue(
    'warning',
    'resurgence',
    'resurg(?:ence|ing)|sleeper cells?|re-?emerg(?:e|ence|ing)|comeback|regain(?:ing)? (?:strength|territor\\p{L}+)|exploit(?:ing|s)? (?:security )?(?:gaps|vulnerabilities)|taking advantage of|growing concern|increased (?:ISIS|militant|movements)|increased [^.;]{0,20}(?:activity|movements)|renewed (?:ISIS|activity)',
    'خلايا نائمة|عودة التنظيم|عودة نشاط|تجدد نشاط|تزايد|ثغرات أمنية|استغلال',
  ),
  cue(
    'detention-site',
    'prison',
    `(?:prisons?|jails?|detention (?:facilit(?:y|ies)|cent(?:er|re)s?))[^.;]{0,50}(?:hous(?:e|es|ing)|hold(?:s|ing)?|run by|held)|(?:houses?|holds|holding|oversees?)[^.;]{0,40}(?:prisons?|detention facilities|${custodial})`,
    'سجن يضم|السجن الذي|يضم السجن|سجون تضم',
  ),
  cue(
    'detention-site',
    'camp',
    'camps?[^.;]{0,40}(?:hous(?:e|es|ing)|hold(?:s|ing)?|home to|shelter)|held in [^.;]{0,30}camps?',
    'مخيم يضم|يضم المخيم|المخيم الذي',
  ),
];

/** A killing without a word of how: fighting, where the sentence names no other event. */
export const killing: Cue = cue(
  'incident',
  'armed-clash',
  '(?:killed|killing) (?:[\\p{L}\\d]+ ){0,4}(?:militants|operatives|fighters|members|soldiers|insurgents|gunmen)',
  '(?:قتل|مقتل|قتلت) (?:\\p{L}+ ){0,3}(?:عناصر|عنصرين|عنصر|مسلحين|مسلح|جنود|جنديين)',
);
