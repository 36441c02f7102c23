/**
 * The staff page's own door, off until a clinic opens it, on loopback alone. Whoever has not given the PIN gets the page
 * and nothing else; the PIN cannot be set or changed here.
 */
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { getCookie } from 'hono/cookie';
import { readAsset, readStaffPage } from '../door/kiosk-files.ts';
import { addQuestions, type DoorOpened, openListener, sendFile, tellTrouble } from '../door/listener.ts';
import { type StaffContext, type StaffQuestionsParts, staffQuestions } from './staff-questions.ts';

export interface StaffDoorParts extends StaffQuestionsParts {
  readonly port: number;
  readonly staffDist: string;
  readonly onTrouble: (error: unknown) => void;
}

export function openStaffDoor(parts: StaffDoorParts): Promise<DoorOpened> {
  const { port, staffDist, onTrouble } = parts;
  const answers = new RPCHandler(staffQuestions(parts), {
    // The beat is the only sign of life: were it to fail, the screen must hear the silence.
    eventIteratorKeepAliveEnabled: false,
    interceptors: [onError((error) => tellTrouble(error, onTrouble))],
  });
  return openListener({
    port,
    onTrouble,
    app: (app, taken) => {
      // Cookies ignore ports, so the name carries it.
      const name = `staff-${taken}`;
      app.get('/', async (c) => sendFile(c, await readStaffPage(staffDist)));
      app.get('/assets/*', async (c) => {
        const { pathname } = new URL(c.req.url);
        return sendFile(c, await readAsset(staffDist, pathname.slice('/assets/'.length)));
      });
      addQuestions<StaffContext>(
        app,
        answers,
        (c) => ({ token: getCookie(c, name) ?? '', answer: { token: null } }),
        (response, { answer: { token } }) => {
          if (token === null) return;
          const gone = token === '' ? '; Max-Age=0' : '';
          response.headers.append('Set-Cookie', `${name}=${token}; Path=/; HttpOnly; Secure; SameSite=Strict${gone}`);
        },
      );
    },
  });
}
