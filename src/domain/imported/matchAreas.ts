/** Which governorate a name in a file means. */
import type { ReferenceArea } from '../records/dataset.ts';
import { foldName } from '../records/fold.ts';
import type { AreaId } from '../records/record.ts';

/** Spellings of the large public collections that folding cannot join with the names of the reference data. */
const spellings: Readonly<Record<AreaId, readonly string[]>> = {
  SY01: ['Şam', 'Damas'],
  IQG10: ['دیالە', 'Diyale'],
  IQG08: ['بەغدا', 'Bağdat', 'Bagdad'],
  IQG01: ['ئەنبار', 'El Enbar', 'Enbar'],
  IQG02: ['Al-Basrah', 'Basrah', 'Bassora', 'Basra', 'بەسرە'],
  IQG05: ['Diwaniya', 'Al-Diwaniyah', 'Qadissiya', 'Al Qadisiyyah', 'Qadisiyah'],
  IQG06: [
    'Sulaymaniyya',
    'As Sulaymaniyah',
    'Sulaimaniya',
    'Sulaymaniah',
    'سلێمانی',
    'Süleymaniye',
    'Souleimaniye',
    'Slêmanî',
  ],
  IQG07: ['Babylon'],
  IQG09: ['Dahuk', 'Dohuk', 'Dihok', 'دهۆک', 'Duhok'],
  IQG11: ['Arbil', 'Irbil', 'Hewler', 'هەولێر', 'Hewlêr'],
  IQG12: ['Kerbala', "Karbala'"],
  IQG13: ['At Tamim', 'Tamim', "At-Ta'mim", 'کەرکووک', 'Kerkük', 'Kirkouk', 'Kerkûk'],
  IQG14: ['Missan', 'Maysaan'],
  IQG15: ['Ninewa', 'Ninawa', 'Niniveh', 'Nineva', 'نەینەوا', 'Ninova', 'Ninive', 'Neynewa'],
  IQG16: [
    'Salah al-Din',
    'Salah ad Din',
    'Salahaddin',
    'Salahuddin',
    'Salah al Deen',
    'سەلاحەدین',
    'Selahaddin',
    'Salah-ad-Din',
  ],
  IQG17: ['Thi-Qar', 'Thi Qar', 'Dhi-Qar', 'Dhiqar'],
  SY03: ['Rural Damascus', 'Damascus Countryside', 'Reef Dimashq'],
  SY02: ['Halab', 'Halep', 'Alep'],
  SY04: ['Hims', 'Humus'],
  SY05: ['Hamah'],
  SY06: ['Lattakia', 'Al Ladhiqiyah', 'Ladhiqiyah', 'Lazkiye', 'Lattaquié'],
  SY07: ['Idleb'],
  SY08: ['Al-Hasakeh', 'Hassakeh', 'Hasaka', 'Hassaka', 'حەسەکە', 'Haseke', 'Hesekê', 'Hassaké'],
  SY09: [
    'Deir-ez-Zor',
    'Dayr az Zawr',
    'Deir ez Zour',
    'Deir al-Zor',
    'Deir Ezzor',
    'Dayr al-Zawr',
    'دێرەزوور',
    'Deyrizor',
    'Deyrezor',
    'Dêrazor',
  ],
  SY10: ['Tartous'],
  SY11: ['Ar-Raqqa', 'Raqqah', 'Rakka', 'ڕەققە'],
  SY12: ["Dar'a", 'Deraa', 'Dara'],
  SY13: ['As-Sweida', 'Sweida', 'Suwayda', 'Sweda', 'Es Suweida'],
  SY14: ['Al Qunaytirah', 'Qunaytirah'],
};

const kindWords =
  /\b(?:governorate|province|muhafazat|gov|gouvernorat)\b|(?<=\s)(?:[iİ]li|valiliği)$|محافظة|پارێزگای|استان/giu;
const countries = /[,،(]\s*(?:iraq|syria|irak|syrie|suriye|العراق|سوريا|سورية)\)?\s*$/iu;

function keyOf(name: string): string {
  return foldName(name.replace(kindWords, ' '));
}

/** A code of a smaller area begins with that of its governorate: `IQG01Q02`, `SY0903`. */
const areaCode = /^(IQG\d\d|SY\d\d)(?:Q\d\d(?:N\d\d)?|\d{2,8})$/i;

/** The area that each text names or has the code of; undefined where no area of the data is meant. */
export function matchAreas(
  texts: readonly string[],
  areas: ReadonlyMap<AreaId, ReferenceArea>,
): readonly (AreaId | undefined)[] {
  const byName = new Map<string, AreaId>();
  for (const { id, kind, name } of areas.values()) {
    if (kind !== 'governorate') continue;
    for (const each of [id, name.en, name.ar, ...(spellings[id] ?? [])]) byName.set(keyOf(each), id);
  }
  const find = (text: string): AreaId | undefined => byName.get(keyOf(areaCode.exec(text.trim())?.[1] ?? text));
  return texts.map((text) => {
    if (text === '') return undefined;
    const plain = text.replace(countries, '');
    // The same name in two languages, as in `Anbar / الأنبار` or `Anbar (الأنبار)`: both have to mean the same.
    const [first = '', second = ''] = plain.split(/\s*[/|(]\s*/, 2);
    const both = [first, second.replace(/\)\s*$/, '')].map(find);
    return find(text) ?? find(plain) ?? (both[0] === both[1] ? both[0] : undefined);
  });
}
