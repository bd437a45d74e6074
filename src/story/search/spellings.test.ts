import { describe, expect, test } from 'vitest';
import { loadSiteData } from '../../build/siteData.ts';
import { buildStoryIndex, searchStory } from './storyIndex.ts';

/**
 * The spellings that people use for these names: without hamzas and dots, with harakat, joined or
 * with a slip. Latin ones are those of newspapers, armies and gazetteers. The tolerance of the
 * search finds those that the data does not list.
 */
const spellings: Readonly<Record<string, string>> = {
  'abu-al-khaseeb':
    'أبي الخصيب · ابي الخصيب · أبو الخصيب · ابو الخصيب · أبوالخصيب · ابوالخصيب · ابو خصيب · ابوخصيب · أبو الخَصِيب · ابو الخصيبب · ابا الخصيب · قضاء أبي الخصيب · قضاء ابو الخصيب · الخصيب · Abu al-Khaseeb · Abu Al Khasib · Abul Khasib · Abulkhasib · Abu el-Khasib · Abi al-Khasib · Abū al-Khaṣīb · Abu Khaseeb · abu alkhaseeb · Aboo al Khaseeb · Abu al-Kasib · Khaseeb',
  zubair:
    'الزبير · الزُّبير · الزُّبَيْر · الزبــير · زبير · الزبیر · ٱلزبير · الزبيير · قضاء الزبير · والزبير · Zubair · Zubayr · Zubeir · Zobeir · Zubaır · az-Zubair · Az Zubayr · al-Zubair · AlZubair · Azzubair · Zubiar · Subair',
  hartha:
    'الهارثة · الهارثه · هارثة · هارثه · الهارِثة · الهارثا · ناحية الهارثة · Hartha · al-Harthah · Al Hartha · Harta · Hartheh · Harhta',
  'karmat-ali':
    'كرمة علي · كرمه علي · كرمة على · كرمةعلي · گرمة علي · گرمه علي · الكرمة · كرمت علي · Karmat Ali · Garmat Ali · Qarmat Ali · Gurmat Ali · Karma Ali · Garmat Aly · Karmat ʿAlī · Garmatali · al-Karma',
  'khamsa-mil':
    'خمسة ميل · خمسه ميل · الخمسة ميل · 5 ميل · 5ميل · ٥ ميل · حي ٥ ميل · خمسة أميال · خمسةميل · Khamsa Mil · Khamsa Meel · Khamsah Mil · Khamsa Mile · Five Mile · 5 Mile · Five Miles · Hamsa Mil',
  marfaqiya:
    'المرفقية · المرفقيه · مرفقية · المَرفقيّة · الموفقية · الموفقيه · Marfaqiya · al-Marfaqiyah · Marfakiya · Marfaqia · Muwaffaqiya · al-Muwafaqiya',
  hayyaniyah:
    'الحيانية · الحيانيه · حيانية · الحيّانية · الحيانيا · الحياينة · حي الحسين · Hayyaniyah · Hayaniya · Hayyaniya · al-Hayaniyah · Hayania · Haianiya · Hayyaniyya · Hayanieh · Hay al-Hussein · Hayy al Husayn',
  jamiyat:
    'الجمعيات · جمعيات · الجمعيّات · حي الجمعيات · الجمعيت · Jamiyat · al-Jam’iyat · al-Jam‘iyat · al-Jam`iyat · al-Jameat · Jamiat · Jamiyyat',
  dayr: 'الدير · دير · الدَّيْر · ناحية الدير · قضاء الدير · Dayr · ad-Dayr · Ad Dair · al-Deir · Deir · Dair · Addayr · Deyr',
  qurna:
    'القرنة · القرنه · قرنة · القُرنة · القرنا · القورنة · الگرنة · قضاء القرنة · Qurna · al-Qurna · Al Qurnah · Qurnah · Kurna · Gurna · Korna · Qorna · AlQurna · Qruna',
  huwair:
    'الهوير · هوير · الهُوَير · الهويير · عز الدين سليم · ناحية عزالدين سليم · Huwair · al-Huwair · Huwayr · Howweir · Howeir · Hwair · Huweir · Izz ad-Din Salim',
  'green-zone':
    'المنطقة الخضراء · المنطقه الخضراء · المنطقه الخضرا · منطقة خضراء · المنطقة الخضرآء · الخضراء · المنطقة الدولية · كرادة مريم · كراده مريم · Green Zone · greenzone · green zon · Gren Zone · International Zone · Karrada Mariam · Karadat Maryam',
  'baghdad-airport':
    'مطار بغداد · مطار بغداد الدولي · مطاربغداد · المطار · مطار · Baghdad airport · Bagdad Airport · Baghdad International · airport · airprot · BGW',
  basra:
    'البصرة · البصره · بصرة · البصرةُ · محافظة البصرة · محافظه البصره · Basra · Basrah · al-Basrah · Al-Baṣrah · Bassora · Busra · Bsara',
  baghdad: 'بغداد · بغــداد · بَغْداد · بغدد · Baghdad · Bagdad · Baghdād · Bagdhad · Baghad',
};

const { story } = loadSiteData();
const indexes = { en: buildStoryIndex(story, 'en'), ar: buildStoryIndex(story, 'ar') };

describe.each(Object.entries(spellings))('%s', (place, written) => {
  test.each(written.split(' · '))('is the first place found for «%s»', (spelling) => {
    for (const index of Object.values(indexes)) {
      expect(searchStory(index, spelling).places[0]?.id).toBe(place);
    }
  });
});

test('every place is in the table, and no spelling twice', () => {
  expect(Object.keys(spellings).toSorted()).toEqual(story.places.map(({ id }) => id).toSorted());
  const all = Object.values(spellings).flatMap((written) => written.split(' · '));
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(200);
});

test('hardly any spelling finds a second place besides', () => {
  const all = Object.values(spellings).flatMap((written) => written.split(' · '));
  const ambiguous = all.filter((each) => searchStory(indexes.en, each).places.length > 1);
  // Baghdad is also in the name of its airport.
  expect(ambiguous.filter((each) => !/^b|^ب/i.test(each)).length).toBeLessThan(all.length / 50);
});

test.each([
  'weapons',
  'campaign',
  'Kirkuk',
  'Mosul',
  'Najaf',
  'Karbala',
  'Erbil',
  'gun',
  'كركوك',
  'الموصل',
  'النجف',
  'كربلاء',
  'سلاح',
  'حملة',
  'صاروخ',
  'الحكومة',
  'قوات',
  'xyzzy',
])('no place is found for «%s»', (word) => {
  for (const index of Object.values(indexes)) {
    expect(searchStory(index, word).places).toEqual([]);
  }
});
