// A button that shows a drawing and says its name aloud and on pointing.
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Icon, type IconName } from './Icon.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function IconButton({
  icon,
  label,
  onPress,
  isDisabled = false,
  className = 'button bare',
}: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button aria-label={label} onPress={onPress} isDisabled={isDisabled} className={className}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
