import { useState } from 'react';
import type { ImportView } from '../../../io/importing/importView.ts';
import type { Issue } from '../../../model/issue.ts';
import type { RowTarget, SegmentRow } from '../../../model/segmentRows.ts';
import { usePlanState, useSession } from '../../../store/useSession.ts';
import { enterRows } from '../enterRows.ts';

interface Offer {
  readonly take: () => Promise<readonly SegmentRow[]>;
  readonly onEntered: () => void;
}

export type Agreement = ReturnType<typeof useAgreement>;

/** What the user agrees to: where the rows go, and that those with something wrong stay out. */
export function useAgreement({ take, onEntered }: Offer) {
  const session = useSession();
  const isExample = usePlanState(({ scenario }) => scenario !== null);
  const [target, setTarget] = useState<RowTarget>(isExample ? 'replace' : 'add');
  const [leaveOut, setLeaveOut] = useState(false);
  const [taking, setTaking] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);

  async function agree(view: ImportView): Promise<void> {
    setTaking(true);
    setIssues([]);
    try {
      const rows = await take();
      const step = { code: 'import', count: rows.length, target } as const;
      const found = await enterRows(session, { rows, target, step, left: view.rowCount - view.goodCount });
      setIssues(found);
      if (found.length === 0) onEntered();
    } catch {
      // The rows did not come: the store says why.
    } finally {
      setTaking(false);
    }
  }

  return {
    target,
    setTarget,
    leaveOut,
    setLeaveOut,
    taking,
    issues,
    agree,
    /** For another table. */
    reset: () => {
      setLeaveOut(false);
      setIssues([]);
    },
  };
}
