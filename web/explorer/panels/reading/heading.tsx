import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { takeAttention, useAttention } from './choose.ts';

/** What is open: its kind in small, and its name, where the focus goes when somebody chose it in a list. */
export function ThingHeading({
  icon: Icon,
  kind,
  children,
  /** Something below takes the focus instead: a passage. */
  yields = false,
}: {
  icon: LucideIcon;
  kind: ReactNode;
  children: ReactNode;
  yields?: boolean;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useAttention((attention) => attention.asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request is heeded once, when it is made
  useEffect(() => {
    if (!yields && takeAttention()) heading.current?.focus();
  }, [asked, yields]);
  useEffect(() => {
    heading.current?.closest('.region')?.scrollTo({ top: 0 });
  }, []);
  return (
    <header className="thing-heading">
      <p className="thing-kind">
        <Icon aria-hidden /> {kind}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {children}
      </h2>
    </header>
  );
}
