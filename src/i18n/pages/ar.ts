import type { PageMessages } from './en.ts';

/** What the further pages are called and say of themselves, in Arabic. */
export const ar: PageMessages = {
  label: 'المزيد عن هذه الخريطة',
  home: 'العودة إلى الخريطة',
  pages: {
    verify: {
      link: 'تحقق من الاقتباسات بنفسك',
      title: 'تحقق من الاقتباسات بنفسك',
      description:
        'ضع هنا نسختك من المقال: نبحث فيها عن كل اقتباس على الخريطة داخل متصفحك، ونعرض ما يختلف كلمة بكلمة.',
    },
  },
};
