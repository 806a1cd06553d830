import { createContext, type ReactNode, useContext } from 'react';
import { isPercent } from '../../../numbers/numberKind.ts';
import { usePlan } from '../../../store/useSession.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { type DraftLimit, readDraft, writeDraft } from './readDraft.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly value: number;
  readonly limit: DraftLimit;
  readonly onChange: (value: number) => void;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
}

/** Is told of fields whose text cannot be read: nothing enters the plan until it can. */
export const OnUnread = createContext<(field: string, unread: boolean) => void>(() => {});

/** A number of what is being built, in the same field as those of the plan. */
export function DraftField({ value, limit, onChange, ...field }: DraftFieldProps) {
  const plan = usePlan();
  const onUnread = useContext(OnUnread);
  return (
    <NumberField
      {...field}
      value={value}
      write={(next) => writeDraft(next ?? 0, limit.kind)}
      read={(text) => readDraft(text, limit, plan)}
      onChange={(next) => {
        if (next !== null) onChange(next);
      }}
      onCommit={nothing}
      onUnread={onUnread}
      epoch={0}
      firstStep={isPercent(limit.kind) ? 0.01 : 1}
    />
  );
}

function nothing(): void {}
