import { Moon, Sun, SunMoon } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../icon-button.tsx';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const KEPT = 'liaison-theme';
const ICONS = { system: SunMoon, light: Sun, dark: Moon };

/** Light, dark, or as the system has it; remembered on this machine. */
export function ThemeButton() {
  const [theme, setTheme] = useState<Theme>(() => THEMES.find((one) => one === localStorage.getItem(KEPT)) ?? 'system');
  useEffect(() => {
    localStorage.setItem(KEPT, theme);
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const Icon = ICONS[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <IconButton
      name={`Theme: ${theme}. Change to ${next}`}
      icon={<Icon aria-hidden />}
      onPress={() => setTheme(next)}
    />
  );
}
