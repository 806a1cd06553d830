import { t } from '../../../i18n/translate.ts';
import { fewestDraws, mostDraws } from '../../../model/drawCount.ts';
import { formatCount } from '../../../numbers/formatCount.ts';
import { formatField } from '../../../numbers/formatField.ts';
import { formatShare } from '../../../numbers/formatShare.ts';
import { useSession, useSimulation } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { readOptional } from '../readOptional.ts';

const allowed = { least: fewestDraws, most: mostDraws, whole: true };

/** How many draws are made, how far they are, and what ends or continues them. */
export function DrawCount() {
  const { simulation } = useSession();
  const { draws, progress, cancelled } = useSimulation((state) => state);
  return (
    <div className="draw-count">
      <NumberField
        label={t('decide.draws')}
        value={draws}
        write={(value) => (value === null ? '' : formatField(value, 'people', ''))}
        read={readDrawCount}
        onChange={(value) => value !== null && simulation.setDraws(value)}
        hint={t('decide.draws.hint', { most: formatCount(mostDraws) })}
        onCommit={nothing}
        onUnread={nothing}
        epoch={0}
        firstStep={fewestDraws}
      />
      <div className="draw-count-state">
        {progress !== null && (
          <>
            <Progress label={t('decide.howSure.drawing')} share={progress} shareText={formatShare(progress, 2)} />
            <Button variant="outlined" onClick={simulation.cancel}>
              {t('decide.draws.cancel')}
            </Button>
          </>
        )}
        {cancelled && (
          <>
            <p>{t('decide.draws.cancelled')}</p>
            <Button variant="outlined" onClick={simulation.retry}>
              {t('decide.draws.goOn')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** There is always a number of draws: an empty field has none. */
function readDrawCount(text: string) {
  const reading = readOptional(text, 'whole', allowed);
  return reading.ok && reading.value === null ? readOptional('0', 'whole', allowed) : reading;
}

/** It is no part of the plan: nothing waits for its text. */
function nothing(): void {}
