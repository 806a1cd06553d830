import { useState } from 'react';
import { t } from '../i18n/translate.ts';
import { readTheme, rememberTheme, type Theme, themes } from '../io/preferences.ts';
import { Select } from '../ui/Select.tsx';

/** Light, dark, or as the system has it. */
export function ThemeSelect() {
  const [theme, setTheme] = useState(readTheme);

  function choose(next: Theme): void {
    setTheme(next);
    rememberTheme(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  const options = themes.map((value) => ({ value, label: t(`shell.theme.${value}`) }));
  return <Select label={t('shell.theme')} hideLabel value={theme} options={options} onChange={choose} />;
}
