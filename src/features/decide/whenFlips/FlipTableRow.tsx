import { t } from '../../../i18n/translate.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import { usePlanState } from '../../../store/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import type { FlipRow } from './flipRows.ts';
import { flipStep } from './flipStep.ts';
import { inputLabel, inputText, printsMean } from './inputText.ts';
import { leadText } from './leadText.ts';

/** One input: where it flips, how far that is, who wins on which side, and a way to try it. */
export function FlipTableRow({ row }: { readonly row: FlipRow }) {
  const { input, breakEven, plan, change } = row;
  const print = (value: number) => inputText(plan, input, value);
  return (
    <tr data-row={input}>
      <th scope="row">
        {inputLabel(input)}
        <OwnNote row={row} />
      </th>
      <td>{print(breakEven.now)}</td>
      <td>
        <Flips row={row} />
      </td>
      <td>{change === null ? '–' : formatSignedShare(change)}</td>
      <td>{breakEven.matters ? leadText(breakEven, print) : idleText(input)}</td>
    </tr>
  );
}

/** Why an input moves nothing. */
function idleText(input: FlipRow['input']): string {
  return input === 'lift' ? t('decide.whenFlips.noLift') : t('decide.whenFlips.nothing');
}

/** An input moves only what segments have not of their own. */
function OwnNote({ row: { input, breakEven, plan } }: { readonly row: FlipRow }) {
  if (printsMean(plan, input)) return <small>{t('decide.whenFlips.lift')}</small>;
  if (input === 'lift' || input === 'value') return <small>{t('decide.whenFlips.ofAll')}</small>;
  if (breakEven.own === 0) return null;
  return <small>{t('decide.whenFlips.own', { own: breakEven.own, targeted: breakEven.targeted })}</small>;
}

function Flips({ row: { input, breakEven, plan } }: { readonly row: FlipRow }) {
  const { plan: current, readOnly, change } = usePlanState((state) => state);
  if (breakEven.flips.length === 0) return t('decide.whenFlips.noFlip');
  return breakEven.flips.map((flip) => {
    const value = inputText(plan, input, flip);
    return (
      <span key={flip} className="flips-value">
        <data value={flip}>{value}</data>{' '}
        {!readOnly && (
          <Button
            variant="link"
            disabled={plan !== current}
            aria-label={t('decide.whenFlips.tryIt', { value, input: inputLabel(input) })}
            onClick={() => change(...flipStep(plan, input, flip))}
          >
            {t('decide.whenFlips.try')}
          </Button>
        )}
      </span>
    );
  });
}
