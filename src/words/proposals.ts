/** Why something is proposed from the text of a report. The values of each reason come from `describeReason`. */
import { defineMessages } from './messages.ts';

const part =
  '{direction, select, north {north} northeast {north-east} east {east} southeast {south-east} south {south} southwest {south-west} west {west} northwest {north-west} centre {centre} other {}}';
const arabicPart =
  '{direction, select, north {شمال} northeast {شمال شرقي} east {شرق} southeast {جنوب شرقي} south {جنوب} southwest {جنوب غربي} west {غرب} northwest {شمال غربي} centre {وسط} other {}}';

export const proposalWords = defineMessages({
  'reason.day.written': ['The date is written out.', 'التاريخ مكتوب كاملًا.'],
  'reason.day.year-inferred': [
    'The text gives no year; it is taken from the day of the report, {published}.',
    'لا يذكر النص السنة؛ أُخذت من يوم التقرير، {published}.',
  ],
  'reason.day.month': ['The text names a month, not a day.', 'يذكر النص شهرًا لا يومًا.'],
  'reason.day.part-of-month': [
    'Part of a month; its bounds are those of the codebook and approximate.',
    'جزء من شهر؛ حدوده هي حدود دليل الترميز، وهي تقريبية.',
  ],
  'reason.day.year': ['The text names a year, not a day.', 'يذكر النص سنة لا يومًا.'],
  'reason.day.part-of-year': [
    'Part of a year; its bounds are ours and approximate.',
    'جزء من سنة؛ حدوده من وضعنا، وهي تقريبية.',
  ],
  'reason.day.interval': ['From one date to another.', 'من تاريخ إلى آخر.'],
  'reason.day.weekday': [
    '{value}, counted back from the report’s {published}.',
    '{value}، بالعدّ إلى الوراء من يوم التقرير، {published}.',
  ],
  'reason.day.weekday-last': ['{value}, before the report’s {published}.', '{value}، قبل يوم التقرير، {published}.'],
  'reason.day.weekday-next': ['{value}, after the report’s {published}.', '{value}، بعد يوم التقرير، {published}.'],
  'reason.day.relative': ['Counted from the report’s {published}.', 'محسوب من يوم التقرير، {published}.'],
  'reason.day.days-from': [
    '{value}, counted from {anchor}, the day that the text named before.',
    '{value}، محسوب من {anchor}، وهو اليوم الذي ذكره النص قبل ذلك.',
  ],
  'reason.day.some-days-from': [
    'Some days or weeks from {anchor}; the bounds are ours and approximate.',
    'على بُعد أيام أو أسابيع من {anchor}؛ الحدود من وضعنا، وهي تقريبية.',
  ],
  'reason.day.span': [
    'A span up to the report’s {published}; its start is approximate.',
    'مدة تنتهي بيوم التقرير، {published}؛ وبدايتها تقريبية.',
  ],
  'reason.day.calendar-span': [
    'A week, month or year of the calendar, counted from the report’s {published}.',
    'أسبوع أو شهر أو سنة من التقويم، محسوبة من يوم التقرير، {published}.',
  ],
  'reason.day.since': [
    'From then until the day of the report, {published}.',
    'منذ ذلك الحين حتى يوم التقرير، {published}.',
  ],
  'reason.day.until': ['Up to then; the text gives no start.', 'حتى ذلك الحين؛ ولا يذكر النص البداية.'],
  'reason.place.name': ['The name of {name} in the gazetteer.', 'اسم {name} في معجم الأماكن.'],
  'reason.place.alias': [
    'Another spelling or name of {name} in the gazetteer.',
    'كتابة أو تسمية أخرى لـ{name} في معجم الأماكن.',
  ],
  'reason.place.within': ['Somewhere in {name}; the text gives no point.', 'في مكان ما في {name}؛ ولا يحدد النص نقطة.'],
  'reason.place.part': [`In the ${part} of {name}.`, `في ${arabicPart} {name}.`],
  'reason.place.near': [
    'Near {name}, so less precise than the place itself.',
    'قرب {name}، أي أقل دقة من المكان نفسه.',
  ],
  'reason.place.direction': [
    `To the ${part} of {name}; without a distance there is no position.`,
    `إلى ${arabicPart} {name}؛ ولا موقع من دون مسافة.`,
  ],
  'reason.place.offset': [
    `{km} km {direction, select, none {from {name}} other {${part} of {name}}}: a circle measured from its position.`,
    `على بُعد {km} كم {direction, select, none {من {name}} other {${arabicPart} {name}}}: دائرة محسوبة من موقعه.`,
  ],
  'reason.place.offset-impossible': [
    `{km} km {direction, select, none {from {name}} other {${part} of {name}}}: impossible to place, because {name} has no single point to measure from.`,
    `على بُعد {km} كم {direction, select, none {من {name}} other {${arabicPart} {name}}}: يتعذر تحديد موقعه، إذ ليس لـ{name} نقطة واحدة يُقاس منها.`,
  ],
  'reason.figure.digits': ['A number in digits.', 'رقم مكتوب بالأرقام.'],
  'reason.figure.words': ['A number in words.', 'عدد مكتوب بالكلمات.'],
  'reason.figure.range': ['From one number to another.', 'من عدد إلى آخر.'],
  'reason.figure.count-of-nouns': ['One or two, said by the noun itself.', 'واحد أو اثنان، يدل عليه الاسم نفسه.'],
  'reason.figure.no-number': ['An amount without a number; none is made up.', 'كمية من دون عدد؛ ولا يُختلق لها عدد.'],
  'reason.actor.name': ['A name of {name}.', 'اسم من أسماء {name}.'],
  'reason.actor.alias': ['Another name of {name}.', 'تسمية أخرى لـ{name}.'],
  'reason.actor.common': ['No name, but here probably {name}.', 'ليس اسمًا، والأرجح أن المقصود {name}.'],
  'reason.claimant.says': ['The subject of a verb of speech.', 'فاعل فعل من أفعال القول.'],
  'reason.claimant.according-to': ['Named after “according to” or the like.', 'مذكور بعد «بحسب» أو ما يشبهها.'],
  'reason.claimant.quoted': ['Quoted, cited or credited by the report.', 'ينقل عنه التقرير أو ينسب إليه.'],
  'reason.claimant.pronoun': ['Stands for who spoke last.', 'يعود إلى آخر متحدث.'],
  'reason.claimant.publisher': [
    'Nobody else is named for this: the publication says it itself.',
    'لا يُذكر قائل آخر: تقوله جهة النشر نفسها.',
  ],
  'reason.category.cue': [
    'The words name this kind of event or state.',
    'تدل الكلمات على هذا النوع من الأحداث أو الحالات.',
  ],
});
