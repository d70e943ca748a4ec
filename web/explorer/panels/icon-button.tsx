import './icon-button.css';
import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

/** A button with an icon alone; its name is told and shown when it is pointed at. */
export function IconButton({ name, icon, onPress }: { name: string; icon: ReactNode; onPress: () => void }) {
  return (
    <TooltipTrigger delay={400}>
      <Button className="button icon" aria-label={name} onPress={onPress}>
        {icon}
      </Button>
      <Tooltip className="popover tooltip">{name}</Tooltip>
    </TooltipTrigger>
  );
}
