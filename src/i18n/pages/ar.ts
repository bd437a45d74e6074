import type { PageMessages } from './en.ts';

/** What the further pages are called and say of themselves, in Arabic. */
export const ar: PageMessages = {
  label: 'المزيد عن هذه الخريطة',
  home: 'العودة إلى الخريطة',
  pages: {
    verify: {
      link: 'تحقق من الاقتباسات بنفسك',
      title: 'تحقق من الاقتباسات بنفسك',
      description: 'كل اقتباس على الخريطة مع موضعه الدقيق في المقال، لتقارنه بنسختك من النص.',
    },
  },
  verify: {
    intro:
      'يفترض أن يكون كل اقتباس على الخريطة كلام المقال حرفا بحرف. المقال نفسه ليس في هذا الموقع، ومن لديه نسخة منه يستطيع أن يقارن الاقتباسات بها.',
    quotes: 'الاقتباسات ومواضعها',
    positions: 'يعد الموضع بالحروف والعلامات (رموز يونيكود) من بداية النص، والعنوان من ضمنه.',
    at: (start, end) => `من الحرف ${start} إلى ${end}`,
    onMap: 'في صفحة الخريطة',
  },
};
