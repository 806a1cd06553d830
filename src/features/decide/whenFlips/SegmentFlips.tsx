import { useState } from 'react';
import { t } from '../../../i18n/translate.ts';
import { usePlan, useQuestions } from '../../../store/useSession.ts';
import { Select } from '../../../ui/Select.tsx';
import { SegmentTable } from './SegmentTable.tsx';
import { segmentFinding } from './segmentFinding.ts';
import { type Moved, macroLoses, moved } from './segmentRows.ts';

/** From which lift, size or precision on targeting each segment pays, and earns more than macro would there. */
export function SegmentFlips() {
  const run = useQuestions(({ segmentBreakEvens }) => segmentBreakEvens);
  const plan = usePlan();
  const [key, setKey] = useState<Moved>('lift');
  if (run === null || run.breakEvens.targeted === 0) return null;
  return (
    <div className="segment-flips" data-stale={run.plan !== plan || undefined}>
      <h3 id="segment-flips-title">{segmentFinding(run.breakEvens)}</h3>
      <p className="flips-note">
        {t('decide.segmentFlips.basis')}
        {run.breakEvens.rows.some(macroLoses) && ` ${t('decide.segmentFlips.macroLosesNote')}`}
      </p>
      <Select
        label={t('decide.segmentFlips.moved')}
        value={key}
        options={moved.map((value) => ({ value, label: t(`decide.segmentFlips.${value}`) }))}
        onChange={setKey}
      />
      <SegmentTable run={run} moves={key} />
    </div>
  );
}
