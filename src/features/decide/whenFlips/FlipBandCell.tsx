import type { PlanFlipBand } from '../../../store/questionsStore.ts';
import { flipBandWords } from './flipBandWords.ts';
import type { FlipRow } from './flipRows.ts';
import { inputText } from './inputText.ts';

interface FlipBandCellProps {
  readonly row: FlipRow;
  readonly known: PlanFlipBand | undefined;
}

/** Where the flip lies nine times in ten; room is kept for what is still being drawn. */
export function FlipBandCell({ row: { input, plan }, known }: FlipBandCellProps) {
  if (input === 'segments') return <td className="flips-band">–</td>;
  if (known?.plan !== plan) return <td className="flips-band">…</td>;
  const { range, rest } = flipBandWords(known.band, (value) => inputText(plan, input, value, 'short'));
  return (
    <td className="flips-band">
      {range}
      {rest !== null && <small>{rest}</small>}
    </td>
  );
}
