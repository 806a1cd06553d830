import { useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportNote } from '../../../io/importing/importView.ts';
import { noteText } from './noteText.ts';

/** What was changed, ignored, or is worth a look. */
export function Notes({ notes }: { readonly notes: readonly ImportNote[] }) {
  const heading = useId();
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby={heading} className="import-part">
      <h3 id={heading}>{t('import.notes')}</h3>
      <ul className="import-notes">
        {notes.map((note) => (
          <li key={note.code}>{noteText(note)}</li>
        ))}
      </ul>
    </section>
  );
}
