/** Opens the kiosk in Electron. The address goes by the environment, where no other user of the machine reads it. */
import { startChild } from '../start/child.ts';
import type { KioskWindow } from './kiosk-window.ts';
import type { ScreenSize } from './screen.ts';

export interface FrameWish {
  readonly root: string;
  readonly program: string;
  readonly address: string;
  readonly windowed: boolean;
  readonly screen: ScreenSize | null;
  readonly asRoot: boolean;
}

export function openFrameWindow({ root, program, address, ...wish }: FrameWish): KioskWindow {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env;
  const child = startChild(program, frameArguments(root, wish), {
    cwd: root,
    env: { ...environment, BACKSTORY_ADDRESS: address, BACKSTORY_ENDS_WITH_STDIN: '1' },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.process.stdin?.on('error', () => {});
  return {
    ended: child.ended,
    end: async () => {
      await child.end();
    },
  };
}

export function frameArguments(
  root: string,
  { windowed, screen, asRoot }: Pick<FrameWish, 'windowed' | 'screen' | 'asRoot'>,
): string[] {
  return [
    ...(asRoot ? ['--no-sandbox'] : []),
    '--ozone-platform-hint=auto',
    root,
    ...(windowed ? ['--windowed'] : []),
    ...(screen ? ['--screen', `${screen.width}x${screen.height}`] : []),
  ];
}
