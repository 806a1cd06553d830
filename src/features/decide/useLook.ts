import { type RefObject, useEffect } from 'react';
import type { Question } from '../../store/questionsStore.ts';
import { useSession } from '../../store/useSession.ts';
import { useNearView } from '../../ui/useNearView.ts';
import { useSeen } from './useSeen.ts';

interface Look {
  /** For the question's section. */
  readonly ref: RefObject<HTMLElement | null>;
  /** Somebody is here or close by: what stands here follows the plan. */
  readonly near: boolean;
  /** Somebody has been here: what stands here is drawn, and stays. */
  readonly seen: boolean;
}

/** Whether somebody looks at a question; while somebody does, it is answered. */
export function useLook(question: Question): Look {
  const { questions } = useSession();
  const { ref, near } = useNearView<HTMLElement>();
  const seen = useSeen(near);
  useEffect(() => (near && seen ? questions.watch(question) : undefined), [near, seen, questions, question]);
  return { ref, near, seen };
}
