import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from './language.ts';
import { en } from './texts/en.ts';
import { zhCN } from './texts/zh-cn.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof zhCN };
    keySeparator: false;
    nsSeparator: false;
  }
}

const remembered = 'kaiban.language';

/** Starts the texts in the language that was chosen last on this device. */
export async function startTexts(): Promise<void> {
  const chosen = languages.find((language) => language === localStorage.getItem(remembered)) ?? 'zh-CN';
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
  });
  await i18next.use(initReactI18next).init({
    lng: chosen,
    fallbackLng: 'zh-CN',
    defaultNS: 'texts',
    resources: { 'zh-CN': { texts: zhCN }, en: { texts: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
}

/** Changes the language for this device. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(remembered, language);
  void i18next.changeLanguage(language);
}
