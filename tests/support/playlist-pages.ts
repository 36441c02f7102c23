/** What a playlist of the project holds: its parts and how many screens they are together, as the desk counts them. */
import { readFileSync } from 'node:fs';

export interface PlaylistPages {
  readonly parts: readonly string[];
  /** Pages, checks and take-away of each part. */
  readonly screens: readonly number[];
  readonly all: number;
}

export function playlistPages(id: string): PlaylistPages {
  const read = (file: string) => JSON.parse(readFileSync(`content/${file}.json`, 'utf8'));
  const parts: string[] = read(`playlists/${id}`).parts;
  const screens = parts.map((part) => read(`walkthroughs/${part}`).steps.length + 1);
  return { parts, screens, all: screens.reduce((sum, one) => sum + one, 0) };
}
