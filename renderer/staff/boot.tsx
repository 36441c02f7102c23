/** Begins the staff page: its language, light or dark as the computer is, the door to the host. */
import { createRoot } from 'react-dom/client';
import { browserClock } from './page-clock.ts';
import { StaffApp } from './staff-app.tsx';
import { openStaffDoor } from './staff-link.ts';
import { StaffStore } from './staff-store.ts';
import { chooseLanguage } from './staff-words.ts';
import './style/styles.css';

/** The language last chosen on this computer. Nothing else is kept. */
const KEPT = 'staff-language';

function keptLanguage(): string[] {
  try {
    const kept = localStorage.getItem(KEPT);
    return kept === null ? [] : [kept];
  } catch {
    return [];
  }
}

function keepLanguage(code: string): void {
  try {
    localStorage.setItem(KEPT, code);
  } catch {
    // A browser that keeps nothing asks its user's languages again.
  }
}

function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', dress);
  dress();
}

followTheme();
const root = document.getElementById('staff');
if (root) {
  const firstLanguage = chooseLanguage([...keptLanguage(), ...navigator.languages]);
  const store = new StaffStore(openStaffDoor(), browserClock, firstLanguage.code);
  createRoot(root).render(
    <StaffApp store={store} clock={browserClock} firstLanguage={firstLanguage} onLanguage={keepLanguage} />,
  );
  void store.open();
}
