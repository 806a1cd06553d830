import { useEffect, useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { useLook } from '../useLook.ts';

/** Looking through 100,000 names takes longer than there is between two keys. */
const pause_ms = 120;

/** Finds segments by a part of their name, when typing pauses. Escape looks at all again. */
export function FindField() {
  const [{ find }, look] = useLook();
  const [typed, setTyped] = useState<string | null>(null);

  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => {
      look({ find: typed });
      setTyped(null);
    }, pause_ms);
    return () => clearTimeout(timer);
  });

  return (
    <TextField
      label={t('segments.find')}
      value={typed ?? find}
      onChange={setTyped}
      onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
    />
  );
}
