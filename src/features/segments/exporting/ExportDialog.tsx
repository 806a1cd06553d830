import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { type ExportKind, exportKinds } from '../../../io/exporting/exportKinds.ts';
import { numberMarks } from '../../../numbers/numberLocale.ts';
import { usePlan } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { saveSegments } from './saveSegments.ts';

/** Saves the segments as a file for a spreadsheet; says how it is written. */
export default function ExportDialog({ onClose }: { onClose: () => void }) {
  const plan = usePlan();
  const [failed, setFailed] = useState(false);
  const why = {
    csv: t(numberMarks().decimal === ',' ? 'segments.export.csv.comma' : 'segments.export.csv.point'),
    xlsx: t('segments.export.xlsx.why'),
  };

  async function save(kind: ExportKind): Promise<void> {
    try {
      await saveSegments(plan, kind);
      onClose();
    } catch {
      setFailed(true);
    }
  }

  return (
    <Dialog title={t('segments.export.title')} closeLabel={t('segments.close')} onClose={onClose} size="sheet">
      <p>{t('segments.export.why', { count: plan.segments.length })}</p>
      <ul className="segments-ways">
        {exportKinds.map((kind) => (
          <li key={kind}>
            <Button variant="outlined" aria-describedby={`export-${kind}`} onClick={() => void save(kind)}>
              {t(`segments.export.${kind}`)}
            </Button>
            <p id={`export-${kind}`}>{why[kind]}</p>
          </li>
        ))}
      </ul>
      <p role="alert">{failed && t('segments.export.failed')}</p>
    </Dialog>
  );
}
