/** What electron-builder is told, as one value. It names no address to fetch from or to publish to. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import type { ElectronFolder } from './electron-folder.ts';
import { setFuses } from './fuses.ts';
import type { Staging } from './staging.ts';

export interface BuilderWish {
  readonly root: string;
  readonly out: string;
  readonly electron: ElectronFolder;
  readonly staging: Staging;
  readonly say: (line: string) => void;
}

const PROGRAM = 'backstory';

export function builderConfig({ root, out, electron, staging, say }: BuilderWish): Configuration {
  const mark = electron.isStandIn ? 'STAND-IN-' : '';
  return {
    appId: 'backstory.kiosk',
    productName: 'Backstory',
    copyright: 'Backstory contributors',
    electronDist: electron.folder,
    electronVersion: electron.version,
    npmRebuild: false,
    publish: null,
    asar: true,
    directories: { output: out, buildResources: path.join(root, 'build/icons') },
    extraResources: [{ from: staging.host, to: 'host' }],
    // electron-builder's own setting knows fewer fuses and is not strict.
    afterPack: async ({ appOutDir }: AfterPackContext) => {
      // Electron's own small app, which opens whatever it is given.
      rmSync(path.join(appOutDir, 'resources/default_app.asar'), { force: true });
      await setFuses(path.join(appOutDir, PROGRAM), say);
    },
    artifactName: `${PROGRAM}-\${version}-${mark}linux-\${arch}.\${ext}`,
    // It insists on one; the Debian package does not carry it on (build/package/deb.ts).
    extraMetadata: { homepage: 'https://backstory.invalid' },
    linux: {
      executableName: PROGRAM,
      icon: path.join(root, 'build/icons'),
      category: 'Education',
      synopsis: 'Waiting-room kiosk about pain that stays after back surgery',
      maintainer: 'Backstory contributors',
      syncDesktopName: true,
    },
    deb: { depends: ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'], recommends: [], compression: 'xz' },
  };
}
