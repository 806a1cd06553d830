import { type RefObject, useCallback, useEffect } from 'react';
import type { Question } from '../../store/questionsStore.ts';
import { useSession } from '../../store/useSession.ts';
import { useNearView } from '../../ui/useNearView.ts';
import { useSeen } from './useSeen.ts';

interface Look {
  /** For the section. */
  readonly ref: RefObject<HTMLElement | null>;
  /** Somebody is here or close by: what stands here follows the plan. */
  readonly near: boolean;
  /** Somebody has been here: what stands here is drawn, and stays. */
  readonly seen: boolean;
}

/**
 * Whether somebody looks at a section; while somebody does, what it needs is answered.
 *
 * @param needed always the same list.
 */
export function useLook(needed: readonly Question[]): Look {
  const { questions } = useSession();
  const watch = useCallback(() => {
    const leaves = needed.map((question) => questions.watch(question));
    return () => {
      for (const leave of leaves) leave();
    };
  }, [questions, needed]);
  return useLookAt(watch);
}

/** The same of a section that needs something else. @param watch has it worked out; gives what ends that. */
export function useLookAt(watch: () => () => void): Look {
  const { ref, near } = useNearView<HTMLElement>();
  const seen = useSeen(near);
  useEffect(() => (near && seen ? watch() : undefined), [near, seen, watch]);
  return { ref, near, seen };
}
