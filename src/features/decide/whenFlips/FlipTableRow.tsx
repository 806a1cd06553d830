import { t } from '../../../i18n/translate.ts';
import { formatSignedShare } from '../../../numbers/formatSignedShare.ts';
import type { PlanFlipBand } from '../../../store/questionsStore.ts';
import { FlipBandCell } from './FlipBandCell.tsx';
import { FlipValue } from './FlipValue.tsx';
import type { FlipRow } from './flipRows.ts';
import { inputLabel, inputText, printsMean } from './inputText.ts';
import { leadText } from './leadText.ts';

interface FlipTableRowProps {
  readonly row: FlipRow;
  readonly band: PlanFlipBand | undefined;
  readonly withBands: boolean;
}

/** One input: where it flips, and would nine times in ten, how far that is, who wins on which side, and a way to try it. */
export function FlipTableRow({ row, band, withBands }: FlipTableRowProps) {
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
      {withBands && <FlipBandCell row={row} known={band} />}
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
  if (input === 'segments') return <small>{t('decide.whenFlips.merged')}</small>;
  if (breakEven.own === 0) return null;
  return <small>{t('decide.whenFlips.own', { own: breakEven.own, targeted: breakEven.targeted })}</small>;
}

function Flips({ row }: { readonly row: FlipRow }) {
  const { flips } = row.breakEven;
  if (flips.length === 0) return t('decide.whenFlips.noFlip');
  return flips.map((flip) => <FlipValue key={flip} row={row} flip={flip} />);
}
