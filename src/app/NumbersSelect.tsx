import { t } from '../i18n/translate.ts';
import { numberSample } from '../io/numberLanguage.ts';
import { type NumberLanguage, numberLanguages } from '../io/preferences.ts';
import { Select } from '../ui/Select.tsx';

export interface NumbersSelectProps {
  readonly language: NumberLanguage;
  readonly onChange: (language: NumberLanguage) => void;
}

/** How numbers are written; each choice is a sample of itself. */
export function NumbersSelect({ language, onChange }: NumbersSelectProps) {
  const options = numberLanguages.map((value) => ({ value, label: labelOf(value) }));
  return <Select label={t('numbers.language')} hideLabel value={language} options={options} onChange={onChange} />;
}

function labelOf(language: NumberLanguage): string {
  const sample = numberSample(language);
  return language === 'en' ? sample : t('numbers.sample', { sample, language });
}
