import { memo, type ReactNode } from 'react';

interface DrawnInViewProps {
  readonly inView: boolean;
  /** Of the drawing's place. */
  readonly width: number;
  readonly children: ReactNode;
}

/** A drawing that is not on the screen is drawn again when it comes there, for it takes longest; only its width has to fit. */
export const DrawnInView = memo(
  ({ children }: DrawnInViewProps) => children,
  (before, now) => !now.inView && now.width === before.width,
);
